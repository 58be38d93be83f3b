import { checkPolicyAgainstSchema } from '../../../../src/plugins/copydesk/domain/policy/check-against-schema';
import { parsePolicy, PolicyError, type PolicyInput } from '../../../../src/plugins/copydesk/domain/policy/policy';
import type { Schema } from '../../../../src/plugins/copydesk/domain/schema';

const recipe = 'api::recipe.recipe';

function define(uid: string, attributes: Schema['attributes'], localized = true): Schema {
  return { uid, displayName: uid, draftAndPublish: true, localized, attributes };
}

const relation = { type: 'relation', relation: 'manyToMany', target: 'api::cook.cook' };
const schemas = [
  define(recipe, {
    title: { type: 'string' },
    kind: { type: 'enumeration', enum: ['everyday', 'heirloom'] },
    cooks: relation,
    guests: { ...relation, mappedBy: 'recipes' },
    language: { type: 'string' },
    servedAt: { type: 'datetime' },
    steps: { type: 'dynamiczone', components: ['kitchen.rendering', 'kitchen.timing'] },
    rendering: { type: 'component', component: 'kitchen.rendering' },
  }),
  define('api::stove.stove', { model: { type: 'string' } }, false),
  define('api::menu.menu', {
    servedWith: { type: 'relation', relation: 'morphToMany' },
    courses: { type: 'component', component: 'kitchen.course', repeatable: true },
  }),
  define('kitchen.course', {
    dish: { type: 'relation', relation: 'morphToOne' },
    followedBy: { type: 'component', component: 'kitchen.course' },
  }),
  define('kitchen.rendering', { renderers: relation, way: { type: 'string' } }, false),
  define('kitchen.timing', { minutes: { type: 'integer' } }, false),
];

const sourceRequiredWhen = (attribute: string, ...values: string[]) => ({
  'attribution/source-missing': ['error' as const, { requiredWhen: { attribute, values } }] as [
    'error',
    Record<string, unknown>,
  ],
});

/** What is said about a policy: a line for everything that does not exist. */
function problemsOf(policy: Partial<PolicyInput>): string[] {
  const parsed = parsePolicy({ locales: ['uk'], sourceLocale: 'uk', contentTypes: {}, ...policy });
  try {
    checkPolicyAgainstSchema(parsed, (uid) => schemas.find((schema) => schema.uid === uid));
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyError);
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
}

describe('checkPolicyAgainstSchema', () => {
  test.each<[string, Partial<PolicyInput>, string[]]>([
    ['an empty policy', {}, []],
    [
      'types, components and attributes that exist',
      {
        contentTypes: { [recipe]: { sourceLocaleAttribute: 'language', firstPublishedAtAttribute: 'servedAt' } },
        parts: { [recipe]: { byline: 'cooks' }, 'kitchen.rendering': { translators: 'renderers', method: 'way' } },
      },
      [],
    ],
    ['parts of a type that is not localized', { parts: { 'api::stove.stove': { name: 'model' } } }, []],
    [
      'a type that does not exist',
      { contentTypes: { 'api::dish.dish': {} } },
      ['contentTypes > api::dish.dish: there is no such content type'],
    ],
    [
      'a type that is not localized',
      { contentTypes: { 'api::stove.stove': { sourceLocaleAttribute: 'nothing' } } },
      ['contentTypes > api::stove.stove: the content type is not localized'],
    ],
    [
      'attributes of a type that do not exist',
      { contentTypes: { [recipe]: { sourceLocaleAttribute: 'tongue', firstPublishedAtAttribute: 'cookedAt' } } },
      [
        `contentTypes > ${recipe} > sourceLocaleAttribute: there is no attribute “tongue”`,
        `contentTypes > ${recipe} > firstPublishedAtAttribute: there is no attribute “cookedAt”`,
      ],
    ],
    [
      'parts of something that does not exist',
      { parts: { 'kitchen.sink': { name: 'drain' } } },
      ['parts > kitchen.sink: there is no such content type or component'],
    ],
    [
      'a part whose attribute does not exist',
      { parts: { 'kitchen.rendering': { translators: 'renderers', method: 'manner' } } },
      ['parts > kitchen.rendering > method: there is no attribute “manner”'],
    ],
    [
      'parts that an attribute cannot play',
      {
        parts: { [recipe]: { byline: 'guests', translationCredit: 'steps', corrections: 'rendering', name: 'cooks' } },
      },
      [
        `parts > ${recipe} > byline: “guests” must be a relation of its own, not the other end of one`,
        `parts > ${recipe} > translationCredit: “steps” must be a single component`,
        `parts > ${recipe} > corrections: “rendering” must be a repeatable component`,
        `parts > ${recipe} > name: “cooks” must be text`,
      ],
    ],
    [
      'attributes of a type that are something else',
      { contentTypes: { [recipe]: { sourceLocaleAttribute: 'cooks', firstPublishedAtAttribute: 'title' } } },
      [
        `contentTypes > ${recipe} > sourceLocaleAttribute: “cooks” must be text or a choice`,
        `contentTypes > ${recipe} > firstPublishedAtAttribute: “title” must be a date with a time`,
      ],
    ],
    [
      'roles of attributes within components, wherever the type holds them',
      {
        contentTypes: {
          [recipe]: {
            roles: { 'steps.minutes': 'per-locale', 'steps.way': 'per-locale', 'rendering.way': 'translated' },
          },
        },
      },
      [],
    ],
    [
      'roles of attributes that do not exist',
      {
        contentTypes: {
          [recipe]: { roles: { titel: 'per-locale', 'steps.hours': 'per-locale', 'rendering.minutes': 'per-locale' } },
        },
      },
      [
        `contentTypes > ${recipe} > roles > titel: there is no such attribute`,
        `contentTypes > ${recipe} > roles > steps.hours: there is no such attribute`,
        `contentTypes > ${recipe} > roles > rendering.minutes: there is no such attribute`,
      ],
    ],
    [
      'relations to several types, in components too',
      { contentTypes: { 'api::menu.menu': {} } },
      ['servedWith', 'courses.dish'].map(
        (path) =>
          `contentTypes > api::menu.menu: “${path}” points to documents of several types, which the rules cannot follow`,
      ),
    ],
    [
      'options that name an attribute and its values',
      { contentTypes: { [recipe]: { rules: sourceRequiredWhen('kind', 'heirloom') } } },
      [],
    ],
    [
      'options that name what does not exist',
      { contentTypes: { [recipe]: { rules: sourceRequiredWhen('kind', 'heirlom', 'everyday') } } },
      [`contentTypes > ${recipe} > rules > attribution/source-missing: “heirlom” is none of the values of “kind”`],
    ],
    [
      'options for all types that fit none of them',
      { contentTypes: { [recipe]: {} }, rules: sourceRequiredWhen('genre', 'news') },
      ['rules > attribution/source-missing: there is no attribute “genre”'],
    ],
    [
      'a source locale that is not required',
      { sourceLocale: 'en', contentTypes: { [recipe]: { locales: ['ru'] } } },
      [
        'sourceLocale: “en” is not among the locales',
        `contentTypes > ${recipe} > locales: the source locale “en” is not among them`,
      ],
    ],
    [
      'a source locale that each document says itself',
      { contentTypes: { [recipe]: { locales: ['ru'], sourceLocaleAttribute: 'language' } } },
      [],
    ],
    [
      'everything at once',
      {
        contentTypes: { [recipe]: { sourceLocaleAttribute: 'tongue' }, 'api::dish.dish': {} },
        parts: { [recipe]: { byline: 'chefs' } },
      },
      [
        `contentTypes > ${recipe} > sourceLocaleAttribute: there is no attribute “tongue”`,
        'contentTypes > api::dish.dish: there is no such content type',
        `parts > ${recipe} > byline: there is no attribute “chefs”`,
      ],
    ],
  ])('%s', (_, policy, expected) => {
    expect(problemsOf(policy)).toEqual(expected);
  });
});
