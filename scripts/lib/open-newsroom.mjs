import { createRequire } from 'node:module';
import { loadEdition } from './load-edition.mjs';
import { checkEnvironment, prepareDatabase } from './prepare.mjs';
import { inProject, root } from './project.mjs';

const require = createRequire(import.meta.url);

/** The story that quickstart shows, in every locale. */
const shownArticle = 'karabakh-operation';

/** Loads the sample edition if it is not there, starts the server, and prints where to look. */
export async function openNewsroom() {
  checkEnvironment();
  await prepareDatabase();
  const { createStrapi } = require('@strapi/strapi');
  const strapi = await createStrapi({ appDir: root, distDir: inProject('dist') }).load();
  const { articles } = await loadEdition(strapi);
  await strapi.start();

  const address = process.env.PUBLIC_URL || `http://localhost:${process.env.PORT || 1337}`;
  const urls = await listAddresses(strapi, articles.get(shownArticle), `${address}/api/articles/by-slug`);
  process.stdout.write(
    [
      '',
      'The newsroom is open.',
      '',
      `  Admin panel  ${address}/admin`,
      `  Log in as    ${process.env.ADMIN_EMAIL} with the password ${process.env.ADMIN_PASSWORD} (from .env)`,
      ...urls.map((url, index) => `  ${index === 0 ? 'Read' : '    '}         ${url}`),
      `  GraphQL      ${address}/graphql`,
      '',
      '  Ctrl-C stops it; npm run quickstart starts it again and keeps the data.',
      '',
    ].join('\n'),
  );
}

/**
 * Where readers find a story in each of its languages.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {string | undefined} documentId
 * @param {string} route
 */
async function listAddresses(strapi, documentId, route) {
  const versions = await strapi.db.query('api::article.article').findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['slug', 'locale'],
    orderBy: { id: 'asc' },
  });
  return versions.map(({ slug, locale }) => `${route}/${slug}?locale=${locale}`);
}
