import { parsePolicy, type PolicyInput } from '../../../../src/plugins/copydesk/domain/policy/policy';
import { resolveRules } from '../../../../src/plugins/copydesk/domain/policy/resolve-rules';
import { rules } from '../../../../src/plugins/copydesk/domain/rules';

const recipe = 'api::recipe.recipe';
const menu = 'api::menu.menu';
type Rules = NonNullable<PolicyInput['rules']>;

/** The rules in force for a type, under the settings for all types and for the recipe alone. */
function resolve(uid: string, ofAll: Rules, ofRecipe: Rules) {
  const contentTypes = { [recipe]: { rules: ofRecipe }, [menu]: {} };
  return resolveRules(parsePolicy({ locales: ['uk'], sourceLocale: 'uk', rules: ofAll, contentTypes }), uid);
}

/** How the rule about sources stands, for the recipe unless another type is asked for. */
function sourceMissing(ofAll: Rules, ofRecipe: Rules, uid = recipe) {
  const found = resolve(uid, ofAll, ofRecipe).find(({ rule }) => rule.id === 'attribution/source-missing');
  return found && [found.level, found.options];
}

const soups = { requiredWhen: { attribute: 'course', values: ['soup'] } };
const stews = { requiredWhen: { attribute: 'course', values: ['stew'] } };
const id = 'attribution/source-missing';

describe('resolveRules', () => {
  test('without a setting has every rule in force at its own level, in their order', () => {
    expect(resolve(recipe, {}, {}).map(({ rule, level }) => [rule.id, level])).toEqual(
      rules.map((rule) => [rule.id, rule.defaultLevel]),
    );
  });

  test.each<[string, Rules, Rules, unknown]>([
    ['nobody has set: its own level, no options', {}, {}, ['error', {}]],
    ['set for all', { [id]: 'warn' }, {}, ['warn', {}]],
    ['set for all, with options', { [id]: ['warn', soups] }, {}, ['warn', soups]],
    ['set for the type', {}, { [id]: 'warn' }, ['warn', {}]],
    ['set for both: the type wins', { [id]: ['warn', soups] }, { [id]: ['error', stews] }, ['error', stews]],
    ['set for both: the type wins, options and all', { [id]: ['warn', soups] }, { [id]: 'error' }, ['error', {}]],
    ['off for all', { [id]: 'off' }, {}, undefined],
    ['off for all, with options', { [id]: ['off', soups] }, {}, undefined],
    ['off for all, on for the type', { [id]: 'off' }, { [id]: 'error' }, ['error', {}]],
    ['on for all, off for the type', { [id]: 'error' }, { [id]: 'off' }, undefined],
  ])('a rule %s', (_, ofAll, ofRecipe, expected) => {
    expect(sourceMissing(ofAll, ofRecipe)).toEqual(expected);
  });

  test('what is set for one type is not set for another', () => {
    expect(sourceMissing({}, { [id]: 'off' }, menu)).toEqual(['error', {}]);
    expect(sourceMissing({ [id]: 'warn' }, { [id]: 'error' }, menu)).toEqual(['warn', {}]);
  });

  test('leaves the order as it is when one is off', () => {
    const ids = rules.map((rule) => rule.id);
    expect(resolve(recipe, {}, { [id]: 'off' }).map(({ rule }) => rule.id)).toEqual(
      ids.filter((other) => other !== id),
    );
  });
});
