import { grantPublicReading } from '../../../src/setup/grant-public-reading';
import { makeToken, outcomeOf, readerOf, type Reader, rowsOf } from '../../helpers/content-api';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';

const readDrafts = 'plugin::copydesk.drafts.read';
const readArticles = ['api::article.article.find', 'api::article.article.findOne'];

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await shareNewsroom();
});

describe('drafts can be read', () => {
  test.each<[who: string, reader: () => Promise<Reader>]>([
    ['a full-access token', () => withToken('full-access')],
    ['a token with the permission', () => withToken('custom', [...readArticles, readDrafts])],
    ['a role with the permission', () => withRole([...readArticles, readDrafts])],
  ])('by %s', async (_who, enter) => {
    const reader = await enter();
    expect((await reader.get('copydesk/drafts')).body).toEqual({ data: { drafts: true } });

    const list = await reader.get('articles?status=draft&locale=uk');
    expect(list.status).toBe(200);
    const [draft] = rowsOf(list).filter(({ publishedAt }) => publishedAt === null);
    expect(rowsOf(list)).toContainEqual(expect.objectContaining({ headline: expect.stringMatching(/23:30$/) }));
    expect((await reader.get(`articles/${draft?.documentId}?status=draft&locale=uk`)).status).toBe(200);
    expect(outcomeOf(await reader.graphql('{ articles(status: DRAFT) { headline } }'))).toBe('answered');
  });
});

describe('drafts cannot be read', () => {
  test.each<[who: string, reader: () => Promise<Reader>]>([
    ['the public', async () => readerOf(newsroom)],
    ['a read-only token', () => withToken('read-only')],
    ['a token without the permission', () => withToken('custom', readArticles)],
    ['a role without the permission', () => withRole(readArticles)],
  ])('by %s, who reads what is published', async (_who, enter) => {
    const reader = await enter();
    expect((await reader.get('articles')).status).toBe(200);
    expect(outcomeOf(await reader.graphql('{ articles { headline } }'))).toBe('answered');

    expect((await reader.get('copydesk/drafts')).status).toBe(403);
    expect((await reader.get('articles?status=draft')).status).toBe(403);
    expect(outcomeOf(await reader.graphql('{ articles(status: DRAFT) { headline } }'))).toBe('FORBIDDEN');
  });

  test('by a token that may read drafts, but not articles', async () => {
    const reader = await withToken('custom', [readDrafts]);
    expect((await reader.get('copydesk/drafts')).status).toBe(200);
    expect((await reader.get('articles?status=draft')).status).toBe(403);
    expect(outcomeOf(await reader.graphql('{ articles(status: DRAFT) { headline } }'))).toBe('FORBIDDEN');
  });

  test('by a token that the newsroom did not make', async () => {
    const reader = readerOf(newsroom, 'a'.repeat(256));
    expect((await reader.get('articles?status=draft')).status).toBe(401);
    expect((await reader.get('copydesk/drafts')).status).toBe(401);
  });
});

describe('the public', () => {
  test.each(['article', 'author', 'background', 'illustration', 'source'])(
    'reads %ss and writes none',
    async (type) => {
      const [row] = rowsOf(await readerOf(newsroom).get(`${type}s`));
      const address = `${newsroom.url}/api/${type}s`;
      for (const [method, where] of [
        ['POST', address],
        ['PUT', `${address}/${row?.documentId}`],
        ['DELETE', `${address}/${row?.documentId}`],
      ] as const) {
        const body = method === 'DELETE' ? undefined : JSON.stringify({ data: {} });
        const { status } = await fetch(where, { method, headers: { 'content-type': 'application/json' }, body });
        expect([method, status]).toEqual([method, 403]);
      }
    },
  );

  test.each(['upload/files', 'users', 'users-permissions/roles', 'i18n/locales', 'content-type-builder/content-types'])(
    'does not read %s',
    async (path) => {
      expect((await readerOf(newsroom).get(path)).status).toBe(403);
    },
  );

  test('does not read which slugs are taken', async () => {
    const answer = await readerOf(newsroom).graphql('{ copydeskSlugClaims { slug } }');
    expect(outcomeOf(answer)).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('a type that an administrator closes to the public', () => {
  beforeAll(async () => {
    await newsroom.strapi.db
      .query('plugin::users-permissions.permission')
      .delete({ where: { action: 'api::source.source.find', role: { type: 'public' } } });
  });

  const expectClosed = async () => {
    const reader = readerOf(newsroom);
    expect((await reader.get('sources')).status).toBe(403);
    expect((await reader.get('articles?filters[sources][name][$contains]=a')).status).toBe(400);
    expect((await reader.get('articles?sort=sources.name')).status).toBe(400);
    const populated = rowsOf(await reader.get('articles?populate=*'));
    expect(populated.filter((story) => 'authors' in story).length).toBe(populated.length);
    expect(populated.filter((story) => 'sources' in story)).toEqual([]);
    expect(outcomeOf(await reader.graphql('{ sources { name } }'))).toBe('FORBIDDEN');
    expect(outcomeOf(await reader.graphql('{ articles { sources { name } } }'))).toBe('FORBIDDEN');
  };

  test('is closed, also by way of what goes with a story', expectClosed);

  test('stays closed when the newsroom is opened again', async () => {
    await grantPublicReading(newsroom.strapi);
    await expectClosed();
  });

  test('can still be read one by one, which was not taken away', async () => {
    const [source] = await newsroom.strapi.documents('api::source.source').findMany({ limit: 1 });
    expect((await readerOf(newsroom).get(`sources/${source?.documentId}`)).status).toBe(200);
  });
});

async function withToken(...options: [type: 'full-access' | 'read-only' | 'custom', permissions?: string[]]) {
  return readerOf(newsroom, await makeToken(newsroom, ...options));
}

/** Somebody who has logged in, and whose role has these permissions. */
async function withRole(actions: readonly string[]): Promise<Reader> {
  const { strapi } = newsroom;
  const name = `readers ${actions.length}`;
  const role = await strapi.db.query('plugin::users-permissions.role').create({ data: { name, type: name } });
  for (const action of actions) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
  const service = (named: string) => strapi.plugin('users-permissions').service(named);
  const email = `reader-${actions.length}@example.org`;
  const { id } = await service('user').add({
    username: name,
    email,
    password: 'Reader-password-1',
    confirmed: true,
    role: role.id,
  });
  return readerOf(newsroom, await service('jwt').issue({ id }));
}
