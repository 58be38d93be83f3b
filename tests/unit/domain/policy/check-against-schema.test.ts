import { checkPolicyAgainstSchema } from '../../../../src/plugins/copydesk/domain/policy/check-against-schema';
import { parsePolicy, PolicyError, type PolicyInput } from '../../../../src/plugins/copydesk/domain/policy/policy';
import type { Schema } from '../../../../src/plugins/copydesk/domain/schema';

const recipe = 'api::recipe.recipe';

function define(uid: string, attributes: readonly string[], localized = true): Schema {
  const named = attributes.map((name) => [name, { type: 'string' }]);
  return { uid, displayName: uid, draftAndPublish: true, localized, attributes: Object.fromEntries(named) };
}

const schemas = [
  define(recipe, ['title', 'cooks', 'language', 'servedAt']),
  define('api::stove.stove', ['model'], false),
  define('kitchen.rendering', ['renderers', 'way'], false),
];

/** What is said about a policy: a line for everything that does not exist. */
function complaintsAbout(policy: Partial<PolicyInput>): string[] {
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
    expect(complaintsAbout(policy)).toEqual(expected);
  });
});
