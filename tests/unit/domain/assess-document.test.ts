import { assessDocument, findSourceLocale } from '../../../src/plugins/copydesk/domain/assess-document';
import type { DocumentSnapshot, Row } from '../../../src/plugins/copydesk/domain/document';
import { parsePolicy, type PolicyInput } from '../../../src/plugins/copydesk/domain/policy/policy';
import { rules } from '../../../src/plugins/copydesk/domain/rules';
import type { Violation } from '../../../src/plugins/copydesk/domain/violation';
import { describeScene, recipeParts } from './fixtures';

/* The cookery book of the fixtures, judged by all rules of the desk. */

const recipe = 'api::recipe.recipe';
const { schemaOf } = describeScene({});

type Versions = Record<string, Row>;
type TypePolicy = NonNullable<PolicyInput['contentTypes'][string]>;

const policyOf = (type: TypePolicy = {}, settings: PolicyInput['rules'] = {}) =>
  parsePolicy({
    locales: ['uk', 'en'],
    sourceLocale: 'uk',
    rules: settings,
    contentTypes: { [recipe]: type },
    parts: { [recipe]: recipeParts, 'kitchen.rendering': { translators: 'renderers', method: 'way' } },
  });

const documentOf = (versions: Versions, uid = recipe): DocumentSnapshot => ({
  uid,
  documentId: 'borscht',
  versions,
  related: [],
});

function assess(versions: Versions, locales: string[], policy = policyOf()): Violation[] {
  return assessDocument(documentOf(versions), locales, {
    policy,
    schemaOf,
    labelOf: (owner, path) => `${owner} ${path.join('.')}`,
    now: new Date('2024-05-15T12:00:00Z'),
  });
}

/** Violations as `locale rule path`, a line each. */
const linesOf = (violations: readonly Violation[]): string[] =>
  violations.map(({ rule, locale, path }) => `${locale} ${rule} ${path.join('.')}`);

/** Nothing is right with it: nobody signs it, nothing illustrates it, and nobody says who translated it. */
const bare = { uk: { title: 'Борщ' }, en: { title: 'Borscht' } };

const inOrder = (locale: string) => [
  `${locale} attribution/byline-missing cooks`,
  ...(locale === 'uk' ? [] : [`${locale} attribution/translator-missing rendering`]),
  `${locale} attribution/illustration-missing photo`,
];

describe('assessDocument', () => {
  test('finds all violations, in the order of the rules', () => {
    const found = assess(bare, ['en']);
    expect(linesOf(found)).toEqual(inOrder('en'));
    const order: string[] = rules.map((rule) => rule.id);
    const positions = found.map(({ rule }) => order.indexOf(rule));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test.each([[['uk', 'en']], [['en', 'uk']], [['uk']], [[]]])(
    'goes by the locales in the order given: %j',
    (locales) => {
      expect(linesOf(assess(bare, locales))).toEqual(locales.flatMap(inOrder));
    },
  );

  test('finds nothing in a locale that is not there', () => {
    expect(linesOf(assess({ uk: bare.uk }, ['en', 'uk', 'ru']))).toEqual(inOrder('uk'));
  });

  test('finds nothing in a type that the policy does not govern', () => {
    expect(assess(bare, ['uk', 'en'], { ...policyOf(), contentTypes: {} })).toEqual([]);
  });

  test('tells errors from warnings as the policy does, and is silent about what is off', () => {
    const policy = policyOf(
      { rules: { 'attribution/illustration-missing': 'off' } },
      { 'attribution/byline-missing': 'warn', 'attribution/illustration-missing': 'error' },
    );
    expect(assess(bare, ['en'], policy).map(({ rule, level }) => [rule, level])).toEqual([
      ['attribution/byline-missing', 'warn'],
      ['attribution/translator-missing', 'error'],
    ]);
  });

  test('hands the policy’s options to a rule', () => {
    const soups = { requiredWhen: { attribute: 'course', values: ['soup'] } };
    const policy = policyOf({ rules: { 'attribution/source-missing': ['error', soups] } });
    const versions = { uk: { ...bare.uk, course: 'soup' } };
    expect(linesOf(assess(versions, ['uk'], policy))).toContain('uk attribution/source-missing references');
    expect(linesOf(assess(versions, ['uk']))).not.toContain('uk attribution/source-missing references');
  });

  test('hands the policy’s roles to a rule', () => {
    const untranslated = 'en translation/field-missing title';
    const versions = { uk: bare.uk, en: {} };
    expect(linesOf(assess(versions, ['en'], policyOf({ roles: { title: 'translated' } })))).toContain(untranslated);
    expect(linesOf(assess(versions, ['en'], policyOf({ roles: { title: 'per-locale' } })))).not.toContain(untranslated);
  });

  test('names fields by their labels', () => {
    expect(assess(bare, ['uk'])[0]).toMatchObject({
      rule: 'attribution/byline-missing',
      level: 'error',
      locale: 'uk',
      path: ['cooks'],
      message: expect.stringContaining(`${recipe} cooks`),
    });
  });

  test('judges as the source the locale that the document names', () => {
    const policy = policyOf({ sourceLocaleAttribute: 'course' });
    const versions = { uk: { ...bare.uk, course: 'en' }, en: { ...bare.en, course: 'en' } };
    // Now it is the Ukrainian version that somebody has translated.
    const found = linesOf(assess(versions, ['uk', 'en'], policy)).filter((line) => line.includes('translator'));
    expect(found).toEqual(['uk attribution/translator-missing rendering']);
  });
});

describe('findSourceLocale', () => {
  test.each<[string, TypePolicy, Versions, string]>([
    ['the policy’s, where the type has no attribute for it', {}, { en: { course: 'en' } }, 'uk'],
    [
      'what the attribute says',
      { sourceLocaleAttribute: 'course' },
      { uk: { course: 'en' }, en: { course: 'en' } },
      'en',
    ],
    [
      'what the first version says that says anything',
      { sourceLocaleAttribute: 'course' },
      { uk: { course: null }, en: { course: '' }, ru: { course: 'ru' } },
      'ru',
    ],
    ['a locale the document does not have yet', { sourceLocaleAttribute: 'course' }, { uk: { course: 'de' } }, 'de'],
    [
      'the policy’s, where no version says anything',
      { sourceLocaleAttribute: 'course' },
      { en: {}, ru: { course: 7 } },
      'uk',
    ],
    ['the policy’s, of a document without versions', { sourceLocaleAttribute: 'course' }, {}, 'uk'],
  ])('%s', (_, type, versions, expected) => {
    expect(findSourceLocale(documentOf(versions), policyOf(type))).toBe(expected);
  });

  test('the policy’s, of a type that it does not govern', () => {
    expect(findSourceLocale(documentOf({ en: { course: 'en' } }, 'api::menu.menu'), policyOf())).toBe('uk');
  });
});
