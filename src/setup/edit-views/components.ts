import type { EditView } from './edit-view';

/** The parts of a story. Each is named by the words by which an editor recognises it when it is folded. */
export const componentViews: readonly EditView[] = [
  {
    uid: 'editorial.correction',
    mainField: 'note',
    edit: [
      [
        ['publishedAt', 6],
        ['kind', 6],
      ],
      [['note', 12]],
    ],
  },
  {
    uid: 'editorial.dateline',
    mainField: 'place',
    edit: [
      [
        ['place', 8],
        ['date', 4],
      ],
    ],
  },
  {
    uid: 'editorial.link',
    mainField: 'label',
    edit: [
      [
        ['label', 6],
        ['url', 6],
      ],
    ],
  },
  {
    uid: 'editorial.translation-credit',
    mainField: 'method',
    edit: [
      [
        ['translators', 6],
        ['method', 6],
      ],
    ],
    relationTitles: { translators: 'name' },
  },
  {
    uid: 'sections.embed',
    mainField: 'creditLine',
    edit: [
      [
        ['url', 8],
        ['provider', 4],
      ],
      [['creditLine', 12]],
    ],
  },
  {
    // A relation cannot name the entry, so a figure has no main field.
    uid: 'sections.figure',
    edit: [[['illustration', 12]]],
    relationTitles: { illustration: 'caption' },
  },
  {
    uid: 'sections.quote',
    mainField: 'speaker',
    edit: [
      [['text', 12]],
      [
        ['speaker', 6],
        ['speakerRole', 6],
      ],
      [
        ['source', 6],
        ['url', 6],
      ],
    ],
    relationTitles: { source: 'name' },
  },
  {
    uid: 'sections.statement',
    mainField: 'text',
    edit: [
      [['text', 12]],
      [
        ['source', 6],
        ['url', 6],
      ],
    ],
    relationTitles: { source: 'name' },
  },
  {
    uid: 'sections.text',
    mainField: 'heading',
    edit: [[['heading', 12]], [['content', 12]]],
  },
];
