import { createRequire } from 'node:module';
import path from 'node:path';
import { Client } from 'pg';
import type * as delivery from '../../../src/delivery/get-delivery';
import { article, enter, type Visitor } from '../../helpers/doors';
import { type Newsroom, openNewsroom } from '../../helpers/newsroom';
import { findDifferences, findResponse } from '../../helpers/openapi';
import { openProxy, type Proxy } from './proxy';
import { ask, documentOf, headersOf, until, type Way, warmUp, ways } from './reader';

jest.setTimeout(60_000);

/** Out of the very module that the booted newsroom runs. */
const compiled = path.resolve(__dirname, '..', '..', '..', 'dist', 'src', 'delivery', 'get-delivery.js');
const { findDelivery } = createRequire(__filename)(compiled) as typeof delivery;

let proxy: Proxy;
let newsroom: Newsroom;
let visitor: Visitor;
/** Addresses of different stories, so that each test has one whose answer nobody has touched. */
let stories: { documentId: string; path: string }[];
const takeStory = () => {
  const story = stories.pop();
  if (!story) throw new Error('There is no story left');
  return story;
};
/** The database by the direct way, past everything that the newsroom could notice. */
let database: string;

beforeAll(async () => {
  database = process.env.COPYDESK_TEMPLATE_URL ?? '';
  proxy = await openProxy(database);
  process.env.COPYDESK_TEMPLATE_URL = proxy.url;
  newsroom = await openNewsroom();
  database = Object.assign(new URL(database), { pathname: new URL(process.env.DATABASE_URL ?? '').pathname }).href;
  visitor = await enter(newsroom);
  const rows: { documentId: string; slug: string }[] = await newsroom.strapi.db
    .query(article)
    .findMany({ where: { locale: 'uk', publishedAt: { $notNull: true } } });
  stories = rows.map(({ documentId, slug }) => ({ documentId, path: `/api/articles/by-slug/${slug}` }));
  await warmUp(newsroom);
}, 90_000);
afterAll(async () => {
  await newsroom.close();
  await proxy.cut();
});

const get = (way: Way, path: string) => ask(newsroom, path, headersOf(way));
/** Takes a story out of the read model as another instance would; the database tells of it unless its trigger is off. */
const remove = (documentId: string) => `delete from delivery_documents where document_id = '${documentId}'`;

describe('who may find stories', () => {
  const setFind = async (enabled: boolean): Promise<void> => {
    const roles = await newsroom.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    const url = `${visitor.url}/users-permissions/roles/${roles.id}`;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${visitor.adminToken}` };
    const { role } = (await (await fetch(url, { headers })).json()) as { role: Role };
    role.permissions['api::article']!.controllers.article!.find = { enabled };
    const response = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(role) });
    expect(response.status).toBe(200);
  };
  interface Role {
    permissions: Record<string, { controllers: Record<string, Record<string, { enabled: boolean }>> }>;
  }

  test.each(ways)('an administrator closes everything at once: %s', async (way) => {
    const { documentId, path } = takeStory();
    const paths = [path, '/api/articles/latest', `/api/articles/by-id/${documentId}`];
    for (const open of paths) expect((await get(way, open)).status).toBe(200);
    await setFind(false);
    for (const closed of paths) {
      const answer = await get(way, closed);
      expect(answer.status).toBe(403);
      expect(answer.body.error?.name).toBe('ForbiddenError');
    }
    expect((await get(way, '/api/backgrounds/latest')).status).toBe(200);
    await setFind(true);
    for (const open of paths) expect((await get(way, open)).status).toBe(200);
  });

  test('whoever changes the permission in the database itself is heard too', async () => {
    const { path } = takeStory();
    const where = `where action = 'api::article.article.find'`;
    await get(ways[0], path);
    await inDatabase([`update up_permissions set action = 'closed' ${where}`]);
    await until(
      () => get(ways[0], path),
      ({ status }) => status === 403,
      1000,
    );
    await inDatabase([`update up_permissions set action = 'api::article.article.find' where action = 'closed'`]);
    await until(
      () => get(ways[0], path),
      ({ status }) => status === 200,
      1000,
    );
  });

  test('credentials that are none open nothing', async () => {
    const answer = await ask(newsroom, takeStory().path, { authorization: 'Bearer nonsense' });
    expect(answer.status).toBe(401);
  });
});

describe('what another instance takes back', () => {
  test('is gone as soon as it is told', async () => {
    const { documentId, path } = takeStory();
    expect((await get(ways[0], path)).status).toBe(200);
    await inDatabase([remove(documentId)]);
    await until(
      () => get(ways[0], path),
      ({ status }) => status === 410,
      1000,
    );
  });

  test('is never shown longer than three seconds, though the message is lost', async () => {
    const { documentId, path } = takeStory();
    expect((await get(ways[0], path)).status).toBe(200);
    const start = Date.now();
    // What a change does, but for its telling.
    await inDatabase([
      'begin',
      'alter table delivery_documents disable trigger user',
      remove(documentId),
      `update delivery_clock set changes = changes + 1 where kind = 'documents'`,
      'alter table delivery_documents enable trigger user',
      'commit',
    ]);
    await until(
      () => get(ways[0], path),
      ({ status }) => status === 410,
      6000,
    );
    expect(Date.now() - start).toBeLessThan(3500);
  });

  test('is gone at once where the connection that tells of it is broken, and nothing is kept until it is back', async () => {
    const { documentId, path } = takeStory();
    expect((await get(ways[0], path)).status).toBe(200);
    const start = Date.now();
    const listens = `application_name = 'copydesk delivery listens' and datname = current_database()`;
    await inDatabase([
      `select pg_terminate_backend(pid) from pg_stat_activity where ${listens}`,
      'alter table delivery_documents disable trigger delivery_tell',
      remove(documentId),
      'alter table delivery_documents enable trigger delivery_tell',
    ]);
    await until(
      () => get(ways[0], path),
      ({ status }) => status === 410,
      2000,
    );
    expect(Date.now() - start).toBeLessThan(2000);

    // Back again: what is told is heard.
    const other = takeStory();
    await until(() => inDatabase([`notify delivery`]).then(() => receivedOf(newsroom)), Boolean, 5000);
    expect((await get(ways[0], other.path)).status).toBe(200);
    await inDatabase([remove(other.documentId)]);
    await until(
      () => get(ways[0], other.path),
      ({ status }) => status === 410,
      1000,
    );
  });
});

/** Runs statements past everything that the newsroom could notice. */
async function inDatabase(statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Whether somebody listens. */
async function receivedOf({ strapi }: Newsroom): Promise<boolean> {
  const { rows } = await strapi.db.connection.raw(
    `select 1 from pg_stat_activity where application_name = 'copydesk delivery listens' and datname = current_database()`,
  );
  return rows.length > 0;
}

/** Whether the answer to a request is in memory, once it was asked. */
async function isKept(path: string): Promise<boolean> {
  const readHits = () => findDelivery(newsroom.strapi)?.answerer.statistics().hits ?? 0;
  const hits = readHits();
  await get(ways[0], path);
  return readHits() > hits;
}

describe('what was read is shown for a while without a database', () => {
  test.each([
    ['gone', () => proxy.cut(), () => proxy.mend()],
    ['hanging', async () => proxy.freeze(), async () => proxy.thaw()],
  ])('that is %s, and says how old it is', async (_what, lose, find) => {
    const { documentId, path } = takeStory();
    // Nothing is kept until the connection that tells of changes is back.
    await until(() => isKept(path), Boolean);
    const before = await get(ways[0], path);
    await lose();
    try {
      // Until the loss is noticed it is an answer like any other.
      const answer = await until(
        () => get(ways[0], path),
        ({ headers }) => headers.age !== undefined,
      );
      expect(answer.status).toBe(200);
      expect(answer.raw).toEqual(before.raw);
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(Number(answer.headers.age)).toBeLessThan(15);
      const { etag = '' } = answer.headers;
      expect((await ask(newsroom, path, { 'if-none-match': etag })).status).toBe(304);
      expect((await get(ways[0], '/api/articles/latest?limit=9')).status).toBe(503);
      await inDatabase([remove(documentId)]);
    } finally {
      await find();
    }
    await until(
      () => get(ways[0], path),
      ({ status }) => status === 410,
    );
  });
});

test.each(ways)('without a database everybody is told to come back: %s', async (way) => {
  const { documentId, path } = takeStory();
  expect(documentOf(await get(way, path)).documentId).toBe(documentId);
  const { path: unread } = takeStory();
  await proxy.cut();
  try {
    for (const [route, asked] of [
      ['/articles/by-slug/{slug}', unread],
      ['/articles/latest', '/api/articles/latest?limit=7'],
      ['/articles/by-id/{documentId}', '/api/articles/by-id/x'],
    ] as const) {
      const answer = await get(way, asked);
      expect(answer.status).toBe(503);
      expect(answer.headers['retry-after']).toBe('5');
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.body.error).toMatchObject({ name: 'ServiceUnavailableError' });
      expect(findDifferences(route, 503, answer.body)).toEqual([]);
      for (const name of findResponse(route, 503).headers) {
        expect(Object.keys(answer.headers)).toContain(name.toLowerCase());
      }
    }
    expect((await get(way, '/api/authors')).status).toBe(503);
  } finally {
    await proxy.mend();
  }
  await until(
    () => get(way, unread),
    ({ status }) => status === 200,
  );
});
