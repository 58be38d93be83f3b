import { newsroomRoles } from '../../../src/setup/roles/newsroom-roles';
import { toPermissions } from '../../../src/setup/roles/to-permissions';

const listFields = (uid: string) =>
  uid === 'api::article.article' ? ['headline', 'genre', 'authors', 'dateline.place', 'body'] : ['name', 'kind'];

const permissionsOf = (code: string) => {
  const role = newsroomRoles.find((one) => one.code === code);
  if (!role) throw new Error(`There is no role ${code}`);
  return toPermissions(role, listFields);
};
const onArticles = (code: string, action: string) =>
  permissionsOf(code).find(
    (one) => one.action === `plugin::content-manager.explorer.${action}` && one.subject === 'api::article.article',
  );
const pluginsOf = (code: string) => permissionsOf(code).flatMap(({ action, subject }) => (subject ? [] : [action]));

test('a translator reads every language, writes one, and there what is translated', () => {
  const translator = 'copydesk-translator-en';
  expect(onArticles(translator, 'read')?.properties.locales).toEqual(['uk', 'en', 'ru']);
  expect(onArticles(translator, 'update')?.properties).toEqual({
    fields: ['headline', 'dateline.place', 'body'],
    locales: ['en'],
  });
  expect(onArticles(translator, 'create')?.properties.locales).toEqual(['en']);
});

test.each(['publish', 'delete'])('a translator may not %s', (action) => {
  expect(onArticles('copydesk-translator-en', action)).toBeUndefined();
});

test('nobody but the editor waives and publishes', () => {
  const waiving = newsroomRoles.filter(({ code }) => pluginsOf(code).includes('plugin::copydesk.waive'));
  const publishing = newsroomRoles.filter(({ code }) => onArticles(code, 'publish'));
  expect(waiving.map(({ name }) => name)).toEqual(['Editor']);
  expect(publishing.map(({ name }) => name)).toEqual(['Editor']);
});

test('an author writes stories of their own', () => {
  expect(onArticles('strapi-author', 'update')?.conditions).toEqual(['admin::is-creator']);
  expect(onArticles('strapi-author', 'read')?.conditions).toEqual([]);
});
