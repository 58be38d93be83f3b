import { createCookery } from '../../helpers/cookery';
import policy from '../../fixtures/cookery/policy';

type Policy = typeof policy;

/** Starts the cookery with a wrong policy, as far as it gets before the database, and says what it is refused with. */
async function start(wrong: unknown): Promise<string> {
  const { strapi, clear } = createCookery(wrong);
  try {
    await strapi.register();
    return 'started';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    clear();
  }
}

/** The cookery's policy with something else in place of a part of it. */
function withRecipe(settings: object): unknown {
  const recipe = 'api::recipe.recipe' as const;
  return {
    ...policy,
    contentTypes: { ...policy.contentTypes, [recipe]: { ...policy.contentTypes[recipe], ...settings } },
  };
}
const withType = (uid: string, settings: object = {}) => ({
  ...policy,
  contentTypes: { ...policy.contentTypes, [uid]: settings },
});
const withParts = (uid: string, parts: object) => ({ ...policy, parts: { ...policy.parts, [uid]: parts } });

const roleOf = (path: string) => withRecipe({ roles: { [path]: 'per-locale' } });
const sourceRequiredWhen = (attribute: string, value: string) =>
  withRecipe({ rules: { 'attribution/source-missing': ['error', { requiredWhen: { attribute, values: [value] } }] } });

const heading = 'The copydesk policy is wrong:';
const rows: [what: string, wrong: unknown, ...problems: string[]][] = [
  // What the policy says is no policy.
  ['no policy at all', {}, 'locales: ', 'sourceLocale: ', 'contentTypes: '],
  ['a setting that does not exist', { ...policy, languages: ['fr'] }, 'the policy: Unrecognized key: "languages"'],
  [
    'an unknown rule',
    { ...policy, rules: { 'attribution/byline-mising': 'error' } },
    'rules > attribution/byline-mising: is not a rule; the rules are translation/locale-missing, ',
  ],
  [
    'an unknown rule of a type',
    withRecipe({ rules: { 'kitchen/too-much-salt': 'error' } }),
    'contentTypes > api::recipe.recipe > rules > kitchen/too-much-salt: is not a rule; the rules are ',
  ],
  [
    'an unknown level',
    withRecipe({ rules: { 'attribution/byline-missing': 'fatal' } }),
    "contentTypes > api::recipe.recipe > rules > attribution/byline-missing: is neither a level ('error', 'warn', 'off') nor a pair",
  ],
  [
    'an option that a rule does not have',
    withRecipe({ rules: { 'translation/numbers-differ': ['error', { upTo: 3 }] } }),
    'contentTypes > api::recipe.recipe > rules > translation/numbers-differ: Unrecognized key: "upTo"',
  ],
  ['an unknown release mode', withRecipe({ release: 'whenever' }), 'contentTypes > api::recipe.recipe > release: '],
  ['an unknown role', withRecipe({ roles: { kind: 'shared' } }), 'contentTypes > api::recipe.recipe > roles > kind: '],
  [
    'an unknown part',
    withParts('api::cook.cook', { surname: 'full-name' }),
    'parts > api::cook.cook: Unrecognized key: "surname"',
  ],
  ['a locale that is none', { ...policy, locales: ['fr', 'Deutsch'] }, 'locales > 1: is not a locale code such as'],
  ['a locale written otherwise', { ...policy, locales: ['fr', 'de_CH'] }, 'locales > 1: is not a locale code such as'],
  ['a source locale that is none', { ...policy, sourceLocale: '' }, 'sourceLocale: is not a locale code such as'],
  [
    'a locale of a type that is none',
    withRecipe({ locales: ['français'] }),
    'contentTypes > api::recipe.recipe > locales > 0: is not a locale code such as',
  ],
  ['no locales', { ...policy, locales: [] }, 'locales: must name at least one locale'],
  ['a type that is none', withType('recipe'), 'contentTypes > recipe: '],

  // What this application does not have.
  ['an unknown type', withType('api::soup.soup'), 'contentTypes > api::soup.soup: there is no such content type'],
  [
    'a type that is not localized',
    withType('api::utensil.utensil'),
    'contentTypes > api::utensil.utensil: the content type is not localized',
  ],
  [
    'parts of an unknown type',
    withParts('api::soup.soup', { name: 'name' }),
    'parts > api::soup.soup: there is no such content type or component',
  ],
  [
    'parts of an unknown component',
    withParts('kitchen.sink', { creditLine: 'text' }),
    'parts > kitchen.sink: there is no such content type or component',
  ],
  [
    'an unknown attribute as a part',
    withParts('api::cook.cook', { name: 'name' }),
    'parts > api::cook.cook > name: there is no attribute “name”',
  ],
  [
    'an unknown attribute of a component as a part',
    withParts('kitchen.tip', { statementSource: 'source' }),
    'parts > kitchen.tip > statementSource: there is no attribute “source”',
  ],
  [
    'an unknown attribute for the first publication',
    withRecipe({ firstPublishedAtAttribute: 'first-publised' }),
    'contentTypes > api::recipe.recipe > firstPublishedAtAttribute: there is no attribute “first-publised”',
  ],
  [
    'an unknown attribute for the source locale',
    withRecipe({ sourceLocaleAttribute: 'sourceLocale' }),
    'contentTypes > api::recipe.recipe > sourceLocaleAttribute: there is no attribute “sourceLocale”',
  ],

  // What cannot play the part it is given: rules would be silent, or impossible to satisfy.
  [
    'a source locale that is not among the locales',
    { ...policy, sourceLocale: 'en' },
    'sourceLocale: “en” is not among the locales',
    'contentTypes > api::glossary-entry.glossary-entry > locales: the source locale “en” is not among them',
  ],
  [
    'text as the byline',
    withParts('api::recipe.recipe', { byline: 'title' }),
    'parts > api::recipe.recipe > byline: “title” must be a relation of its own',
  ],
  [
    'a relation that the other side owns as the byline',
    withParts('api::cook.cook', { byline: 'recipes' }),
    'parts > api::cook.cook > byline: “recipes” must be a relation of its own',
  ],
  [
    'a dynamic zone as the corrections',
    withParts('api::recipe.recipe', { corrections: 'steps' }),
    'parts > api::recipe.recipe > corrections: “steps” must be a repeatable component',
  ],
  [
    'text as the end of a licence',
    withParts('api::photo.photo', { rightsExpireAt: 'legend' }),
    'parts > api::photo.photo > rightsExpireAt: “legend” must be a date',
  ],
  [
    'text as the first publication',
    withRecipe({ firstPublishedAtAttribute: 'title' }),
    'contentTypes > api::recipe.recipe > firstPublishedAtAttribute: “title” must be a date with a time',
  ],
  [
    'a role of an unknown attribute',
    roleOf('firts-served'),
    'contentTypes > api::recipe.recipe > roles > firts-served: there is no such attribute',
  ],
  [
    'a role of an unknown attribute of a component',
    roleOf('steps.txt'),
    'contentTypes > api::recipe.recipe > roles > steps.txt: there is no such attribute',
  ],
  [
    'an unknown attribute in the options of a rule',
    sourceRequiredWhen('knid', 'heirloom'),
    'contentTypes > api::recipe.recipe > rules > attribution/source-missing: there is no attribute “knid”',
  ],
  [
    'an unknown value in the options of a rule',
    sourceRequiredWhen('kind', 'heirlom'),
    'contentTypes > api::recipe.recipe > rules > attribution/source-missing: “heirlom” is none of the values of “kind”',
  ],
];

test.each(rows)('refused: %s', async (...[_what, wrong, ...problems]) => {
  const message = await start(wrong);
  expect(message).toContain(heading);
  for (const problem of problems) expect(message).toContain(`\n  ${problem}`);
  // Nothing else is complained of.
  expect(message.split('\n').slice(1)).toHaveLength(problems.length);
});

test('everything that is wrong is said at once', async () => {
  const { contentTypes, ...rest }: Policy = policy;
  const message = await start({
    ...rest,
    contentTypes: { ...contentTypes, 'api::soup.soup': {}, 'api::utensil.utensil': {} },
    parts: { ...rest.parts, 'kitchen.sink': {}, 'api::cook.cook': { name: 'name' } },
  });
  expect(message.split('\n')).toEqual([
    heading,
    '  contentTypes > api::soup.soup: there is no such content type',
    '  contentTypes > api::utensil.utensil: the content type is not localized',
    '  parts > api::cook.cook > name: there is no attribute “name”',
    '  parts > kitchen.sink: there is no such content type or component',
  ]);
});
