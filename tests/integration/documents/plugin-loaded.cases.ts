import { copydesk } from '../../helpers/copydesk';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await shareNewsroom();
});

// Strapi passes over a plugin in silence whose compiled entry it cannot find.
test('the plugin is loaded, with the policy of this newsroom', () => {
  const { strapi } = newsroom;
  expect(Object.keys(strapi.plugin('copydesk').controllers)).toContain('readiness');
  const { governs } = copydesk.policyInForce(strapi);
  expect(governs('api::article.article')).toBe(true);
  expect(governs('api::background.background')).toBe(true);
  expect(governs('api::author.author')).toBe(false);
});
