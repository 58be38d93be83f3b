import { sourceNotInLocale } from '../../../../src/plugins/copydesk/domain/attribution/source-not-in-locale';
import { judge, pathsOf, recipeParts, ref, related, step, type Scene } from '../fixtures';
import { sayFindings } from '../say-findings';

const books = [
  related('book', 'cookbook', { uk: { called: 'Страви' }, en: { called: 'Dishes' } }),
  related('book', 'ukOnly', { uk: { called: 'Зошит' } }),
  related('book', 'nameless', { uk: { called: 'Альбом' }, en: { called: '\n' } }),
];

const tip = (from: unknown) => step('tip', { from });
const aside = (book: unknown) => step('aside', { book });

describe('attribution/source-not-in-locale', () => {
  test.each<[string, Scene, string[]]>([
    [
      'a source with a name in the locale',
      { uk: { books: [ref('cookbook')] }, en: { books: [ref('cookbook', 'en')] } },
      [],
    ],
    ['a source of the source locale, judged there', { uk: { books: [ref('ukOnly')] } }, []],
    ['a source whose name is blank in the locale', { uk: {}, en: { books: [ref('nameless', 'en')] } }, ['books']],
    ['a source that Strapi dropped from the list', { uk: { books: [ref('ukOnly')] }, en: { books: [] } }, ['books']],
    [
      'a source that Strapi dropped from a statement',
      { uk: { steps: [tip(ref('ukOnly'))] }, en: { steps: [tip(null)] } },
      ['steps.0.from'],
    ],
    ['a statement whose source has no name', { uk: {}, en: { steps: [tip(ref('nameless', 'en'))] } }, ['steps.0.from']],
    [
      'another section that points to a source',
      { uk: { steps: [aside(ref('ukOnly'))] }, en: { steps: [aside(null)] } },
      ['steps.0.book'],
    ],
    [
      'another section, where only statements tell what a source is',
      {
        uk: { steps: [tip(ref('ukOnly')), aside(ref('nameless'))] },
        en: { steps: [tip(null), aside(ref('nameless', 'en'))] },
        parts: { byline: 'cooks' },
      },
      ['steps.0.from', 'steps.1.book'],
    ],
    ['a section of a model without sources', { uk: {}, en: { steps: [aside(ref('nameless', 'en'))] }, parts: {} }, []],
    [
      'cooks, where a cook may be a source: who signs or translates is not one by that',
      {
        uk: { cooks: [ref('olena')] },
        en: { cooks: [], rendering: { id: 1, renderers: [ref('olena')] }, advisers: [ref('olena')] },
        parts: { ...recipeParts, sources: 'advisers' },
      },
      ['advisers'],
    ],
  ])('%s', (_, scene, expected) => {
    expect(pathsOf(sourceNotInLocale.assess(judge({ related: books, ...scene }), {}))).toEqual(expected);
  });

  test('names the field and the source', () => {
    const scene = { uk: { books: [ref('ukOnly')] }, en: { steps: [tip(ref('nameless', 'en'))] }, related: books };
    expect(sayFindings(sourceNotInLocale, judge(scene))).toEqual([
      '“Books”: the source “Зошит” does not exist in English. Add that version of the source.',
      '“Steps” (part 1, “From”): the source “Альбом” has no name in English. Fill it in.',
    ]);
  });
});
