import { setTimeout } from 'node:timers/promises';
import type { PublicationPlan } from '../../../src/plugins/copydesk/shared/contracts/publication';
import type { StandingsResponse } from '../../../src/plugins/copydesk/shared/contracts/standings';
import type { PictureCredit } from '../../../src/plugins/copydesk/domain/attribution/picture-credit';
import { illustrations } from '../../../database/seeds/illustrations';
import { takeSnapshot } from '../../helpers/database-snapshot';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { article, findAdministrator, hire, type PanelUser, writeStory } from './panel';

const background = 'api::background.background';

let newsroom: Newsroom;
let admin: PanelUser;
let translator: PanelUser;

beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
  translator = await hire(newsroom, 'copydesk-translator-en');
});

const publication = (documentId: string) => `/copydesk/publication/${article}/${documentId}`;

const publishedLocales = async (documentId: string): Promise<string[]> => {
  const rows = await newsroom.strapi.db
    .query(article)
    .findMany({ where: { documentId, publishedAt: { $notNull: true } }, select: ['locale'] });
  return rows.map(({ locale }) => String(locale)).sort();
};

/** A story that leans on a background which readers cannot see. */
async function writeLeaning(): Promise<{ story: string; shown: string }> {
  const { strapi } = newsroom;
  const story = await writeStory(newsroom);
  const original = await strapi.db.query(background).findOne({ where: { publishedAt: { $notNull: true } } });
  const clone = await strapi.documents(background).clone({
    documentId: original.documentId,
    locale: '*',
  } as never);
  const shown = clone?.documentId ?? '';
  await strapi.documents(article).update({ documentId: story, locale: 'uk', data: { backgrounds: [shown] } as never });
  return { story, shown };
}

describe('a publication in several languages', () => {
  test('says beforehand what goes out, and writes nothing', async () => {
    const documentId = await writeStory(newsroom);
    const before = await takeSnapshot(newsroom.strapi);
    const { status, data } = await admin.ask<PublicationPlan>('GET', publication(documentId));
    expect(status).toBe(200);
    expect(data.refusals).toEqual([]);
    expect(data.documents).toMatchObject([{ uid: article, documentId, typeName: 'Article' }]);
    expect(data.documents[0]?.locales.map(({ locale }) => locale).sort()).toEqual(['en', 'ru', 'uk']);
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });

  test('goes out, all of it', async () => {
    const documentId = await writeStory(newsroom);
    expect((await admin.ask('POST', publication(documentId), {})).status).toBe(200);
    expect(await publishedLocales(documentId)).toEqual(['en', 'ru', 'uk']);
  });

  test('is refused with the gate’s own list, which the plan foretold', async () => {
    const documentId = await writeStory(newsroom);
    await newsroom.strapi.documents(article).update({ documentId, locale: 'uk', data: { authors: [] } });
    const { data } = await admin.ask<PublicationPlan>('GET', publication(documentId));
    const { status, error } = await admin.ask('POST', publication(documentId), {});
    expect(status).toBe(400);
    expect(error.details.errors).toEqual(
      data.refusals.map(({ rule, level: _level, ...violation }) => ({
        name: rule,
        ...violation,
        uid: article,
        documentId,
        title: expect.any(String),
        help: expect.stringMatching(new RegExp(`/admin/plugins/copydesk/rules/${rule}$`)),
      })),
    );
    expect(data.refusals.length).toBeGreaterThan(0);
    expect(await publishedLocales(documentId)).toEqual([]);
  });

  test('takes along what it shows, if wanted, and says so beforehand', async () => {
    const { story, shown } = await writeLeaning();
    const alone = await admin.ask<PublicationPlan>('GET', publication(story));
    expect(alone.data.refusals.map(({ rule, target }) => [rule, target?.documentId])).toContainEqual([
      'dependency/not-published',
      shown,
    ]);
    const along = await admin.ask<PublicationPlan>('GET', `${publication(story)}?with=dependencies`);
    expect(along.data.refusals).toEqual([]);
    expect(along.data.documents.map(({ documentId }) => documentId)).toEqual([shown, story]);
    expect((await admin.ask('POST', publication(story), { with: 'dependencies' })).status).toBe(200);
    expect(await publishedLocales(story)).toEqual(['en', 'ru', 'uk']);
  });

  test('is nothing for a translator', async () => {
    const documentId = await writeStory(newsroom);
    expect((await translator.ask('GET', publication(documentId))).status).toBe(200);
    expect((await translator.ask('POST', publication(documentId), {})).status).toBe(403);
    expect(await publishedLocales(documentId)).toEqual([]);
  });

  test('in a language that does not exist is an error', async () => {
    const documentId = await writeStory(newsroom);
    expect((await admin.ask('POST', publication(documentId), { locales: ['xx'] })).status).toBe(400);
    expect((await admin.ask('POST', publication(documentId), { locales: [] })).status).toBe(400);
  });
});

describe('a translation that begins with a copy', () => {
  const copy = (documentId: string, locale: string) => `/copydesk/copy-from-source/${article}/${documentId}/${locale}`;

  test('has the original’s sections with what they show, and its byline', async () => {
    const documentId = await writeStory(newsroom, ['uk']);
    expect((await translator.ask('POST', copy(documentId, 'en'))).status).toBe(201);
    const populate = { authors: true, body: { populate: '*' } } as never;
    const find = (locale: string) => newsroom.strapi.documents(article).findOne({ documentId, locale, populate });
    const [source, version] = (await Promise.all([find('uk'), find('en')])) as unknown as Record<string, unknown[]>[];
    expect(version?.headline).toBe(source?.headline);
    const kinds = (entry: Record<string, unknown[]> | undefined) =>
      entry?.body?.map((section) => (section as { __component: string }).__component);
    expect(kinds(version)).toEqual(kinds(source));
    expect(version?.authors).toHaveLength(source?.authors?.length ?? -1);
    expect(version?.slug).not.toBeNull();
  });

  test('is not for a language of others, nor where a version is already', async () => {
    const documentId = await writeStory(newsroom, ['uk', 'en']);
    expect((await translator.ask('POST', copy(documentId, 'ru'))).status).toBe(403);
    expect((await translator.ask('POST', copy(documentId, 'en'))).status).toBe(400);
  });
});

test('a list learns in one answer how its documents stand', async () => {
  const [known, unfinished] = [newsroom.articles['libraries-opinion'] ?? '', await writeStory(newsroom, ['uk', 'en'])];
  const { status, data } = await admin.ask<StandingsResponse['data']>(
    'GET',
    `/copydesk/standings/${article}?ids=${known},${unfinished},stranger`,
  );
  expect(status).toBe(200);
  expect(Object.keys(data)).toEqual([known, unfinished]);
  expect(data[known]).toMatchObject({
    uk: { status: 'source', published: true },
    en: { status: 'complete', published: true },
  });
  expect(data[unfinished]).toMatchObject({
    uk: { status: 'source', published: false },
    ru: { status: 'missing', published: false },
  });
});

test('an uploaded picture is known by what it said of itself before it was made smaller', async () => {
  const seed = illustrations.find(({ creator, copyrightNotice }) => creator && copyrightNotice);
  const row = await newsroom.strapi.db
    .query('api::illustration.illustration')
    .findOne({ where: { caption: seed?.locales.uk.caption }, populate: ['image'] });
  const { data } = await admin.ask<PictureCredit>('GET', `/copydesk/picture-credit/${row.image.id}`);
  expect(data).toMatchObject({ creditLine: seed?.creditLine, creator: seed?.creator });
});

describe('many publications at once wait for each other on no connection to the database', () => {
  const manager = `/content-manager/collection-types/${article}`;
  const ways: [way: string, publish: (documentId: string) => ReturnType<PanelUser['ask']>][] = [
    ['from the form', (id) => admin.ask('POST', `${manager}/${id}/actions/publish?locale=uk`, {})],
    ['from the list', (id) => admin.ask('POST', `${manager}/actions/bulkPublish?locale=uk`, { documentIds: [id] })],
    ['in all languages', (id) => admin.ask('POST', publication(id), {})],
  ];

  test.each(ways)('%s', async (_way, publish) => {
    const ids: string[] = [];
    for (let count = 0; count < 8; count += 1) ids.push(await writeStory(newsroom));
    let isDone = false;
    const publications = Promise.all(ids.map(publish)).finally(() => (isDone = true));
    const waiting: number[] = [];
    while (!isDone) {
      const { rows } = await newsroom.strapi.db.connection.raw<{ rows: { count: string }[] }>(
        `select count(*) from pg_locks where locktype = 'advisory' and not granted
           and database = (select oid from pg_database where datname = current_database())`,
      );
      waiting.push(Number(rows[0]?.count));
      await setTimeout(5);
    }
    expect((await publications).map(({ status }) => status)).toEqual(ids.map(() => 200));
    // What follows every second and every minute may wait for one of them.
    expect(Math.max(...waiting)).toBeLessThan(3);
  });
});
