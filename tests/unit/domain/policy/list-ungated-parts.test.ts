import { listUngatedParts } from '../../../../src/plugins/copydesk/domain/policy/list-ungated-parts';
import { parsePolicy } from '../../../../src/plugins/copydesk/domain/policy/policy';

const policy = parsePolicy({
  locales: ['fr'],
  sourceLocale: 'fr',
  contentTypes: { 'api::recipe.recipe': {}, 'api::poster.poster': {}, 'api::cook.cook': {} },
  parts: {
    'api::recipe.recipe': { byline: 'cooks' },
    'api::poster.poster': { byline: 'cooks', illustration: 'picture' },
    'api::cook.cook': { name: 'name' },
    // The policy does not cover it.
    'api::menu.menu': { byline: 'cooks' },
  },
});

test('what a publication would be refused without is listed of types that are not published', () => {
  const schemaOf = (uid: string) => ({
    ...{ uid, displayName: uid, localized: true, attributes: {} },
    draftAndPublish: uid === 'api::recipe.recipe',
  });
  expect(listUngatedParts(policy, schemaOf)).toEqual([
    'parts > api::poster.poster > byline',
    'parts > api::poster.poster > illustration',
  ]);
});
