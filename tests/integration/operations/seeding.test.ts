import { type Core, createStrapi, type UID } from '@strapi/strapi';
import { articles } from '../../../database/seeds/articles';
import { unfinishedDrafts } from '../../../database/seeds/articles/drafts';
import { illustrations } from '../../../database/seeds/illustrations';
import { loadEdition, type LoadedEdition } from '../../../database/seeds/load-edition';
import { sources } from '../../../database/seeds/sources';
import { settle } from '../../../scripts/lib/settle.cjs';
import { onServer } from '../../../scripts/postgres/admin.cjs';
import { createDatabase } from '../../helpers/create-database.cjs';
import { takeSnapshot } from '../../helpers/database-snapshot';
import { Clone } from './clone';

jest.setTimeout(120_000);

/* One load of the sample edition into an empty newsroom, broken twice on its way. */
describe('the sample edition', () => {
  const template = process.env.COPYDESK_TEMPLATE_URL ?? '';
  const name = `${new URL(template).pathname.slice(1)}_${process.pid}_empty`;
  // The pictures go into the folder of a clone, and away with it.
  const clone = new Clone();
  let strapi: Core.Strapi;
  let breaksAfter: ((uid: string, action: string, documentId: string) => boolean) | undefined;

  beforeAll(async () => {
    Object.assign(process.env, { DATABASE_URL: await createDatabase(template, name), LOG_LEVEL: 'error' });
    strapi = await createStrapi({ appDir: clone.folder, distDir: clone.at('dist') }).load();
    strapi.documents.use(async (context, next) => {
      const result = await next();
      const { documentId } = { ...(result as object), ...context.params } as { documentId: string };
      if (breaksAfter?.(context.uid, context.action, documentId)) throw new Error('the power went out');
      return result;
    });
  });

  afterAll(async () => {
    await settle(strapi);
    await strapi.destroy();
    await onServer(template, [`drop database ${name} with (force)`]);
    await clone.remove();
  });

  test('leaves no half document where it is broken', async () => {
    // Its picture is stored and its first locale written; two locales are to come.
    await loadUntil('api::illustration.illustration', 'create', 3);
    expect(await countDocuments('api::source.source')).toBe(sources.length);
    expect(await countDocuments('api::illustration.illustration')).toBe(2);
    expect(await countVersions('api::illustration.illustration')).toBe(2 * 3);
    expect(await strapi.db.query('plugin::upload.file').count()).toBe(2);
    expect(await countDocuments('api::author.author')).toBe(0);
  });

  test('goes on where it stopped', async () => {
    const before = await takeRows('api::illustration.illustration');
    await loadUntil('api::article.article', 'publish', 2);
    expect(await takeRows('api::illustration.illustration')).toEqual(expect.arrayContaining(before));
    expect(await countDocuments('api::illustration.illustration')).toBe(illustrations.length);
    // Drafts and published versions of the first; of the second, nothing.
    expect(await countDocuments('api::article.article')).toBe(1);
    expect(await countVersions('api::article.article')).toBe(2 * 3);
  });

  test('is whole in the end, though two commands load it at the same time', async () => {
    const environment = { DATABASE_URL: process.env.DATABASE_URL ?? '', LOG_LEVEL: 'error' };
    const commands = [1, 2].map(() => clone.node(['scripts/seed.mjs'], environment).ended);
    const ended = await Promise.all(commands);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    const left = articles.length - 1 + unfinishedDrafts.length;
    expect(ended.map(({ output }) => output.trimEnd().split('\n').at(-1)).sort()).toEqual([
      `copydesk: loaded ${left} documents of the sample edition`,
      'copydesk: the sample edition is there already',
    ]);
    expect(await countDocuments('api::article.article')).toBe(articles.length + unfinishedDrafts.length);
    const published = await strapi.db
      .query('api::article.article')
      .count({ where: { publishedAt: { $notNull: true } } });
    const revised = unfinishedDrafts.filter(({ revision }) => revision).length;
    expect(published).toBe(3 * (articles.length + revised));
    expect(await strapi.db.query('plugin::upload.file').count()).toBe(illustrations.length);
  });

  test('is not loaded again where it is, not even what an editor has changed since', async () => {
    const documents = strapi.documents('api::source.source' as UID.ContentType);
    const changed = await documents.findFirst({ locale: 'uk' });
    await documents.update({ documentId: String(changed?.documentId), locale: 'uk', data: { name: 'Інша назва' } });
    await settle(strapi);

    const before = await takeSnapshot(strapi);
    const reports: string[] = [];
    const { loaded, articles: found } = await load((done, total) => reports.push(`${done}/${total}`));
    await settle(strapi);
    expect(loaded).toBe(0);
    expect(reports.at(-1)).toBe(`${reports.length}/${reports.length}`);
    expect([...found.keys()].sort()).toEqual(articles.map(({ key }) => key).sort());
    expect(await takeSnapshot(strapi)).toEqual(before);
  });

  async function load(report?: Parameters<typeof loadEdition>[1]): Promise<LoadedEdition> {
    return loadEdition(strapi, report);
  }

  /** Loads until something has been done to the n-th document of a type; then the power goes out. */
  async function loadUntil(uid: string, action: string, count: number): Promise<void> {
    const done = new Set<string>();
    breaksAfter = (...seen) => seen[0] === uid && seen[1] === action && done.add(seen[2]).size === count;
    await expect(load()).rejects.toThrow('the power went out');
    breaksAfter = undefined;
  }

  async function takeRows(uid: UID.ContentType) {
    return strapi.db.query(uid).findMany({ select: ['id', 'documentId', 'locale', 'updatedAt'] });
  }

  async function countDocuments(uid: UID.ContentType): Promise<number> {
    const rows = await takeRows(uid);
    return new Set(rows.map(({ documentId }) => documentId)).size;
  }

  async function countVersions(uid: UID.ContentType): Promise<number> {
    return (await takeRows(uid)).length;
  }
});
