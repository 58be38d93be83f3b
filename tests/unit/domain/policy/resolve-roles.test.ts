import { parsePolicy, type PolicyInput } from '../../../../src/plugins/copydesk/domain/policy/policy';
import { resolveRoles } from '../../../../src/plugins/copydesk/domain/policy/resolve-roles';

const recipe = 'api::recipe.recipe';

describe('resolveRoles', () => {
  test.each<[string, Pick<PolicyInput, 'contentTypes' | 'parts'>, Record<string, string>]>([
    ['a type the policy does not know', { contentTypes: {} }, {}],
    ['a type without roles', { contentTypes: { [recipe]: {} } }, {}],
    [
      'the roles that are set',
      { contentTypes: { [recipe]: { roles: { title: 'synchronised', 'steps.text': 'translated' } } } },
      { title: 'synchronised', 'steps.text': 'translated' },
    ],
    [
      'a translation credit, in which every version speaks for itself',
      {
        contentTypes: { [recipe]: { roles: { title: 'synchronised' } } },
        parts: { [recipe]: { translationCredit: 'rendering' } },
      },
      { rendering: 'per-locale', title: 'synchronised' },
    ],
    [
      'a translation credit whose role is set',
      {
        contentTypes: { [recipe]: { roles: { rendering: 'translated' } } },
        parts: { [recipe]: { translationCredit: 'rendering' } },
      },
      { rendering: 'translated' },
    ],
    [
      'the translation credit of another type',
      { contentTypes: { [recipe]: {} }, parts: { 'api::menu.menu': { translationCredit: 'rendering' } } },
      {},
    ],
  ])('%s', (_, policy, expected) => {
    expect(resolveRoles(parsePolicy({ locales: ['uk'], sourceLocale: 'uk', ...policy }), recipe)).toEqual(expected);
  });
});
