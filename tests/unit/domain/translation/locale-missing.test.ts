import { describeMissing } from '../../../../src/plugins/copydesk/domain/release/assess-release';
import { parsePolicy } from '../../../../src/plugins/copydesk/domain/policy/policy';

const recipe = 'api::recipe.recipe';

test.each([
  ['error', {}],
  ['warn', { 'translation/locale-missing': 'warn' }],
] as const)('names the language, at level %s', (level, rules) => {
  const policy = parsePolicy({ locales: ['uk', 'en'], sourceLocale: 'uk', contentTypes: { [recipe]: { rules } } });
  expect(describeMissing(policy, recipe, 'en')).toEqual([
    {
      rule: 'translation/locale-missing',
      level,
      locale: 'en',
      path: [],
      message: 'There is no version in English yet. Create it before the document goes out.',
      wording: { key: 'absent', values: { locale: { kind: 'language', locale: 'en' } } },
    },
  ]);
});

test('is silent where it is off', () => {
  const rules = { 'translation/locale-missing': 'off' };
  const policy = parsePolicy({ locales: ['uk', 'en'], sourceLocale: 'uk', rules, contentTypes: { [recipe]: {} } });
  expect(describeMissing(policy, recipe, 'en')).toEqual([]);
});
