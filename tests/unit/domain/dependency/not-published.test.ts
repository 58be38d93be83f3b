import { notPublished } from '../../../../src/plugins/copydesk/domain/dependency/not-published';
import { judge, pathsOf, ref, related, step, type Scene } from '../fixtures';
import { sayFindings } from '../say-findings';

const label = { uk: { label: 'Каберне' }, en: { label: 'Cabernet' } };
const others = [
  related('wine', 'out', label),
  related('wine', 'outInUk', label, ['uk']),
  related('wine', 'draft', label, []),
  related('wine', 'ukOnly', { uk: { label: 'Рислінг' } }),
  related('cook', 'ivan', { uk: { fullName: 'Іван' } }),
  related('cook', 'anna', { uk: { fullName: 'Ганна' }, en: { fullName: 'Anna' } }),
  related('stove', 'tiled', { null: { model: 'Кахляна' } }),
  related('stove', 'planned', { null: { model: 'Нова' } }, []),
];

const aside = (wine: unknown) => step('aside', { wine });

describe('dependency/not-published', () => {
  test.each<[string, Scene, string[]]>([
    ['a published document', { uk: { wines: [ref('out')] }, en: { wines: [ref('out', 'en')] } }, []],
    ['a draft', { uk: { wines: [ref('draft'), ref('out')] } }, ['wines']],
    ['a document published in the other locale alone', { uk: {}, en: { wines: [ref('outInUk', 'en')] } }, ['wines']],
    ['the same, judged in that other locale', { uk: { wines: [ref('outInUk')] } }, []],
    [
      'a document that Strapi dropped from the translation',
      { uk: { wines: [ref('ukOnly')] }, en: { wines: [] } },
      ['wines'],
    ],
    ['a draft in a section', { uk: { steps: [step('text'), aside(ref('draft'))] } }, ['steps.1.wine']],
    [
      'a document that Strapi dropped from the section at the same position',
      { uk: { steps: [aside(ref('ukOnly'))] }, en: { steps: [aside(null)] } },
      ['steps.0.wine'],
    ],
    [
      'a document that both versions point to, reported once',
      { uk: { wines: [ref('draft')] }, en: { wines: [ref('draft', 'en')] } },
      ['wines'],
    ],
    [
      'a document that is loaded twice, reported once',
      { uk: { wines: [ref('draft'), ref('draft', 'en')] } },
      ['wines'],
    ],
    ['a cook who signs, left to the rules of attribution', { uk: { cooks: [ref('ivan')] }, en: {} }, []],
    ['a cook who only advises', { uk: { advisers: [ref('ivan')] }, en: {} }, ['advisers']],
    ['a cook who only advises and is there', { uk: { advisers: [ref('anna')] }, en: {} }, []],
    ['a published document of a type without locales', { uk: {}, en: { stove: ref('tiled') } }, []],
    ['a draft of a type without locales', { uk: {}, en: { stove: ref('planned') } }, ['stove']],
    ['a document that is gone', { uk: { wines: [ref('deleted')] } }, ['wines']],
    ['itself', { uk: { seeAlso: [ref('borscht')] } }, []],
    ['another of its own type', { uk: { seeAlso: [ref('cutlet')] } }, ['seeAlso']],
    ['a relation that the other side owns', { uk: { menus: [ref('draft')] } }, []],
    ['nothing', { uk: {}, en: {} }, []],
  ])('%s', (_, scene, expected) => {
    expect(pathsOf(notPublished.assess(judge({ related: others, ...scene }), {}))).toEqual(expected);
  });

  test('calls the document by its title and says what to do', () => {
    const uk = { wines: [ref('ukOnly')], advisers: [ref('ivan')] };
    const en = { wines: [ref('draft', 'en')] };
    expect(sayFindings(notPublished, judge({ uk, en, related: others }))).toEqual([
      '“Wines”: “Cabernet” is not published in English. Publish it first, or take it out.',
      '“Wines”: “Рислінг” does not exist in English. Add that version and publish it.',
      '“Advisers”: “Іван” does not exist in English. Add that version.',
    ]);
  });

  test('calls a document without a title by its id, and shortens a long one', () => {
    const long = related('wine', 'long', { uk: { label: 'x'.repeat(200) } }, []);
    const context = judge({ uk: { wines: [ref('deleted'), ref('long')] }, related: [long] });
    const messages = sayFindings(notPublished, context);
    expect(messages[0]).toContain('“deleted”');
    expect(messages[1]).toContain(`“${'x'.repeat(80)}…”`);
  });
});
