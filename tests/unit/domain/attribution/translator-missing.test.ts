import { translatorMissing } from '../../../../src/plugins/copydesk/domain/attribution/translator-missing';
import { describeScene, pathsOf, ref, type Scene } from '../fixtures';
import { formatFindings } from '../format-findings';

const signed = { id: 1, renderers: [ref('ivan', 'en')], way: 'human' };
const unsigned = (way: string | null, note?: string) => ({ id: 1, renderers: [], way, note });

describe('attribution/translator-missing', () => {
  test.each<[string, Scene, unknown, string[]]>([
    ['the source version, which nobody translated', { uk: { rendering: null } }, {}, []],
    ['a translation with a named translator', { uk: {}, en: { rendering: signed } }, {}, []],
    ['a translation without a credit', { uk: {}, en: {} }, {}, ['rendering']],
    ['a translation whose credit says nothing', { uk: {}, en: { rendering: unsigned(null) } }, {}, ['rendering']],
    ['white space for a credit', { uk: {}, en: { rendering: unsigned(null, ' ') } }, {}, ['rendering']],
    ['a human who is not named', { uk: {}, en: { rendering: unsigned('human') } }, {}, ['rendering.renderers']],
    ['a machine', { uk: {}, en: { rendering: unsigned('machine') } }, {}, []],
    [
      'neither a name nor a method',
      { uk: {}, en: { rendering: unsigned(null, 'soon') } },
      {},
      ['rendering.way', 'rendering.renderers'],
    ],
    ['a name without a method', { uk: {}, en: { rendering: { ...signed, way: null } } }, {}, ['rendering.way']],
    [
      'a machine, where the policy wants its editor named',
      { uk: {}, en: { rendering: unsigned('machine') } },
      { namedFor: ['human', 'machine'] },
      ['rendering.renderers'],
    ],
    [
      'a human, where the policy wants nobody named',
      { uk: {}, en: { rendering: unsigned('human') } },
      { namedFor: [] },
      [],
    ],
    ['a translation of what is not there any more', { en: {} }, {}, ['rendering']],
    ['a type without a translation credit', { uk: {}, en: {}, parts: { byline: 'cooks' } }, {}, []],
  ])('%s', (_, scene, options, expected) => {
    expect(pathsOf(translatorMissing.assess(describeScene(scene), options))).toEqual(expected);
  });

  test('says what to do', () => {
    const messages = [{}, { rendering: unsigned('human') }].flatMap((en) =>
      formatFindings(translatorMissing, describeScene({ uk: {}, en })),
    );
    expect(messages).toEqual([
      '“Rendering” is empty. Say who translated this version, and how.',
      '“Rendering” (“Renderers”) names no one. Add the translator, or change the method if no person translated this.',
    ]);
  });

  test.each([{ namedFor: 'human' }, { namedfor: [] }])('refuses the options %j', (options) => {
    expect(translatorMissing.options.safeParse(options).success).toBe(false);
  });
});
