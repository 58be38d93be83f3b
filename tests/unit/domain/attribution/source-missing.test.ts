import { sourceMissing } from '../../../../src/plugins/copydesk/domain/attribution/source-missing';
import { describeScene, pathsOf, ref, step, type Scene } from '../fixtures';
import { formatFindings } from '../format-findings';

const soups = { requiredWhen: { attribute: 'course', values: ['soup', 'stew'] } };
const tip = (from: unknown) => step('tip', { from });

describe('attribution/source-missing', () => {
  test.each<[string, Scene, unknown, string[]]>([
    ['a statement with a source', { uk: { steps: [tip(ref('cookbook'))] } }, {}, []],
    ['a statement without a source', { uk: { steps: [step('text'), tip(null)] } }, {}, ['steps.1.from']],
    [
      'each statement without a source',
      { uk: { steps: [tip([]), tip(undefined)] } },
      {},
      ['steps.0.from', 'steps.1.from'],
    ],
    [
      'a statement of the translation alone',
      { uk: { steps: [tip(ref('cookbook'))] }, en: { steps: [tip(null)] } },
      {},
      ['steps.0.from'],
    ],
    [
      'a section that may name a source but is no statement',
      { uk: { steps: [step('aside', { reference: null })] } },
      {},
      [],
    ],
    ['no source, where none is required', { uk: { course: 'soup' } }, {}, []],
    ['no source, where one is required', { uk: { course: 'soup', references: [] } }, soups, ['references']],
    ['no source in a story of another kind', { uk: { course: 'salad', references: [] } }, soups, []],
    ['no source in a story that does not say its kind', { uk: { references: [] } }, soups, []],
    ['a listed source', { uk: { course: 'stew', references: [ref('cookbook')] } }, soups, []],
    ['a statement in place of a list', { uk: { course: 'stew', steps: [tip(ref('cookbook'))] } }, soups, []],
    [
      'an unsourced statement in place of a list',
      { uk: { course: 'stew', steps: [tip(null)] } },
      soups,
      ['steps.0.from'],
    ],
    [
      'a list that the translation lost',
      { uk: { references: [ref('cookbook')] }, en: { course: 'soup' } },
      soups,
      ['references'],
    ],
    ['a type without sources', { uk: { course: 'soup' }, parts: { byline: 'cooks' } }, soups, []],
  ])('%s', (_, scene, options, expected) => {
    expect(pathsOf(sourceMissing.assess(describeScene(scene), options))).toEqual(expected);
  });

  test('says what to do', () => {
    const scenes: Scene[] = [{ uk: { steps: [tip(null)] } }, { uk: { course: 'soup' } }];
    expect(scenes.flatMap((scene) => formatFindings(sourceMissing, describeScene(scene), soups))).toEqual([
      '“Steps” (part 1, “From”) is empty. Choose the source of the claim.',
      '“References” is empty, and no section names a source. Say where the information comes from.',
    ]);
  });

  test.each([
    { requiredWhen: { attribute: 'course' } },
    { requiredWhen: { attribute: 'course', values: [] } },
    { when: 1 },
  ])('refuses the options %j', (options) => {
    expect(sourceMissing.options.safeParse(options).success).toBe(false);
  });
});
