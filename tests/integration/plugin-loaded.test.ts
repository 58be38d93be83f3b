import { type Newsroom, openNewsroom } from '../helpers/newsroom';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
}, 60_000);
afterAll(() => newsroom.close());

// Strapi passes over a plugin in silence whose compiled entry it cannot find.
test('the plugin is loaded, with the policy of this newsroom', () => {
  const plugin = newsroom.strapi.plugin('copydesk');
  expect(plugin).toBeDefined();
  expect(plugin.service('desk').governs('api::article.article')).toBe(true);
  expect(plugin.service('desk').governs('api::background.background')).toBe(true);
  expect(plugin.service('desk').governs('api::author.author')).toBe(false);
});
