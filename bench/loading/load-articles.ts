import type { Core } from '@strapi/strapi';
import { loadEdition } from '../../database/seeds/load-edition';
import { withClient } from '../with-client';
import { checkCopy } from './check-copy';
import { claimSlugs } from './claim-slugs';
import { copyDerived } from './copy-derived';
import { copyDocuments } from './copy-documents';
import { createInserter } from './create-inserter';
import { describeModel } from './describe-model';

export const article = 'api::article.article';

/**
 * Fills a newsroom with published articles in three locales: the sample edition through the document service, as an editor
 * would; then copies of its published stories, made within the database and checked. Answers the copies' documents.
 */
export async function loadArticles(strapi: Core.Strapi, count: number): Promise<string[]> {
  const edition = await loadEdition(strapi);
  const patterns = [...edition.articles.values()];

  return withClient(process.env.DATABASE_URL, async (client) => {
    const describe = (uid: string) => describeModel(strapi, uid);
    await client.query('begin');
    // What is derived is copied, too, so the database need not record the copies.
    await client.query(`set local copydesk.writing = 'on'`);
    const insert = await createInserter(client);
    const copies = await copyDocuments(client, insert, describe, { uid: article, documentIds: patterns, count });
    await copyDerived(client, insert, article, strapi.db.metadata.get(article).tableName);
    await claimSlugs(client, describe(article), describe('plugin::copydesk.slug-claim'));
    await client.query('commit');
    await client.query('analyze');

    // One copy of each pattern: the first serves the second copy, and so on, in turns.
    for (const [index, copy] of copies.slice(0, patterns.length).entries()) {
      await checkCopy(strapi, article, patterns[(index + 1) % patterns.length] ?? '', copy);
    }
    return copies;
  });
}
