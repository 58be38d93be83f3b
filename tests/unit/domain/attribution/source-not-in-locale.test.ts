import { sourceNotInLocale } from '../../../../src/plugins/copydesk/domain/attribution/source-not-in-locale';
import { describeScene, pathsOf, recipeParts, ref, related, step, type Scene } from '../fixtures';
import { formatFindings } from '../format-findings';

const references = [
  related('reference', 'cookbook', { uk: { called: 'Страви' }, en: { called: 'Dishes' } }),
  related('reference', 'ukOnly', { uk: { called: 'Зошит' } }),
  related('reference', 'nameless', { uk: { called: 'Альбом' }, en: { called: '\n' } }),
];

const tip = (from: unknown) => step('tip', { from });
const aside = (reference: unknown) => step('aside', { reference });

describe('attribution/source-not-in-locale', () => {
  test.each<[string, Scene, string[]]>([
    [
      'a source with a name in the locale',
      { uk: { references: [ref('cookbook')] }, en: { references: [ref('cookbook', 'en')] } },
      [],
    ],
    ['a source of the source locale, judged there', { uk: { references: [ref('ukOnly')] } }, []],
    [
      'a source whose name is blank in the locale',
      { uk: {}, en: { references: [ref('nameless', 'en')] } },
      ['references'],
    ],
    [
      'a source that Strapi dropped from the list',
      { uk: { references: [ref('ukOnly')] }, en: { references: [] } },
      ['references'],
    ],
    [
      'a source that Strapi dropped from a statement',
      { uk: { steps: [tip(ref('ukOnly'))] }, en: { steps: [tip(null)] } },
      ['steps.0.from'],
    ],
    ['a statement whose source has no name', { uk: {}, en: { steps: [tip(ref('nameless', 'en'))] } }, ['steps.0.from']],
    [
      'another section that points to a source',
      { uk: { steps: [aside(ref('ukOnly'))] }, en: { steps: [aside(null)] } },
      ['steps.0.reference'],
    ],
    [
      'another section, where only statements tell what a source is',
      {
        uk: { steps: [tip(ref('ukOnly')), aside(ref('nameless'))] },
        en: { steps: [tip(null), aside(ref('nameless', 'en'))] },
        parts: { byline: 'cooks' },
      },
      ['steps.0.from', 'steps.1.reference'],
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
    expect(pathsOf(sourceNotInLocale.assess(describeScene({ related: references, ...scene }), {}))).toEqual(expected);
  });

  test('names the field and the source', () => {
    const scene = {
      uk: { references: [ref('ukOnly')] },
      en: { steps: [tip(ref('nameless', 'en'))] },
      related: references,
    };
    expect(formatFindings(sourceNotInLocale, describeScene(scene))).toEqual([
      '“References”: the source “Зошит” does not exist in English. Add that version of the source.',
      '“Steps” (part 1, “From”): the source “Альбом” has no name in English. Fill it in.',
    ]);
  });
});
