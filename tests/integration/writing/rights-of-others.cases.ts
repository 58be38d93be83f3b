import { makeToken } from '../../helpers/content-api';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { send } from '../../helpers/send';
import {
  article,
  findAdministrator,
  hire,
  listPublished,
  makeRole,
  type PanelUser,
  type PermissionToGive,
  writeBackground,
  writeStory,
} from '../admin-api/panel';

/* What a role or a token may not do by itself it may not do along with something else either. */

const manager = '/content-manager/collection-types';
const author = 'api::author.author';
const background = 'api::background.background';
const all = ['uk', 'en', 'ru'];

const right = (
  action: string,
  subject: string,
  { locales = all, ...given }: { locales?: string[]; fields?: string[] } = {},
): PermissionToGive => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject,
  properties: { locales, ...given },
});

let newsroom: Newsroom;
let admin: PanelUser;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
});

const documents = (uid: string) => newsroom.strapi.documents(uid as typeof article);
const update = (documentId: string, locale: string, data: object) =>
  documents(article).update({ documentId, locale, data: data as never });
const findDraft = async (documentId: string, locale: string) =>
  (await documents(article).findOne({ documentId, locale, populate: ['corrections'] } as never)) as unknown as {
    headline: string;
    lede: string;
    genre: string;
    corrections: unknown[];
  };
async function hireFor(name: string, permissions: readonly PermissionToGive[]): Promise<PanelUser> {
  return hire(newsroom, await makeRole(newsroom, name, permissions));
}

describe('a publication that takes along what the story shows', () => {
  let token: string;
  let editor: PanelUser;
  beforeAll(async () => {
    token = await makeToken(newsroom, 'custom', [`${article}.update`, `${article}.find`]);
    const fields = ['headline', 'lede', 'body', 'genre'];
    editor = await hireFor('articles-alone', [
      ...['read', 'update'].map((action) => right(action, article, { fields })),
      right('publish', article),
      { action: 'plugin::copydesk.readiness.read' },
    ]);
  });

  const doors: [door: string, publish: (documentId: string) => Promise<number | undefined>][] = [
    ['REST', (id) => ask('PUT', `/api/articles/${id}?locale=uk&with=dependencies`, { data: {} }, token)],
    [
      'GraphQL',
      async (id) => {
        const query = `mutation { updateArticle(documentId: "${id}", locale: "uk", data: {}) { documentId } }`;
        const { body } = await send(`${newsroom.url}/graphql?with=dependencies`, 'POST', { query }, token);
        const { errors } = body as { errors?: { extensions: { code: string } }[] };
        return errors?.[0]?.extensions.code === 'STRAPI_POLICY_ERROR' || errors?.[0]?.extensions.code === 'FORBIDDEN'
          ? 403
          : 200;
      },
    ],
    [
      'the panel',
      (id) => ask('POST', `${manager}/${article}/${id}/actions/publish?locale=uk&with=dependencies`, {}, editor.token),
    ],
    [
      'the panel, several at once',
      (id) =>
        ask(
          'POST',
          `${manager}/${article}/actions/bulkPublish?with=dependencies`,
          { documentIds: [id], locale: all },
          editor.token,
        ),
    ],
    [
      'the plugin',
      (id) =>
        ask('POST', `/copydesk/publication/${article}/${id}`, { locales: all, with: 'dependencies' }, editor.token),
    ],
  ];

  test.each(doors)('is refused to who may not publish that, over %s', async (_door, publish) => {
    const shown = await writeBackground(newsroom);
    const documentId = await writeStory(newsroom);
    await update(documentId, 'uk', { backgrounds: [shown] });
    expect(await publish(documentId)).toBe(403);
    const out = await newsroom.strapi.db
      .query(background)
      .count({ where: { documentId: shown, publishedAt: { $notNull: true } } });
    expect({ background: out, story: await listPublished(newsroom, documentId) }).toEqual({ background: 0, story: [] });
  });
});

describe('a publication that other languages follow, for something that all share has been changed', () => {
  const genreOut = async (documentId: string) =>
    (await newsroom.strapi.db.query(article).findMany({ where: { documentId, publishedAt: { $notNull: true } } })).map(
      ({ genre }: { genre: string }) => genre,
    );
  let documentId: string;
  beforeEach(async () => {
    documentId = await publishStory();
    await admin.ask('PUT', `${manager}/${article}/${documentId}?locale=uk&minor=true`, { genre: 'interview' });
  });

  const ways: [way: string, publish: (user: PanelUser) => Promise<{ status: number; error?: unknown }>][] = [
    ['alone', (user) => user.ask('POST', `${manager}/${article}/${documentId}/actions/publish?locale=en`, {})],
    [
      'from the list',
      (user) =>
        user.ask('POST', `${manager}/${article}/actions/bulkPublish`, { documentIds: [documentId], locale: ['en'] }),
    ],
  ];
  test.each(ways)('is refused to who may not publish those, %s', async (_way, publish) => {
    const user = await hireFor('english', [right('read', article), right('publish', article, { locales: ['en'] })]);
    expect(await publish(user)).toMatchObject({
      status: 403,
      error: {
        message: expect.stringMatching(/^Article: this would change what readers see in \w+, in \w+ as well/),
        details: { right: 'publish', locale: expect.arrayContaining(['uk', 'ru']) },
      },
    });
    expect(await genreOut(documentId)).toEqual(['opinion', 'opinion', 'opinion']);
  });

  test.each(ways)('is done for who may, %s', async (_way, publish) => {
    const user = await hireFor('publishers', [right('read', article), right('publish', article)]);
    expect((await publish(user)).status).toBeLessThan(300);
    expect(await genreOut(documentId)).toEqual(['interview', 'interview', 'interview']);
  });
});

describe('discarding changes', () => {
  test('is refused where it would change what somebody else has written in a field that the role may not write', async () => {
    const documentId = await publishStory();
    const ledes = await hireFor('ledes', [
      right('read', article, { fields: ['headline', 'lede'] }),
      right('update', article, { locales: ['en'], fields: ['lede'] }),
    ]);
    await update(documentId, 'en', {
      headline: 'A headline of the editor',
      corrections: [{ kind: 'correction', note: 'The editor corrects.' }],
    });
    const refused = await ledes.ask('POST', `${manager}/${article}/${documentId}/actions/discard?locale=en`, {});
    expect(refused).toMatchObject({
      status: 403,
      error: { name: 'PolicyError', details: { fields: ['headline', 'corrections'], locale: ['en'] } },
    });
    expect(refused.error.message).toMatch(/^Article: discarding .*“Headline”, “Corrections”/);
    expect(await findDraft(documentId, 'en')).toMatchObject({
      headline: 'A headline of the editor',
      corrections: [{ kind: 'correction' }],
    });
  });

  describe('of a list of components', () => {
    const users: [who: string, find: () => Promise<PanelUser>][] = [
      ['the administrator', async () => admin],
      ['an editor', async () => hire(newsroom, 'strapi-editor')],
      [
        'who may write each of its fields',
        async () => {
          const fields = ['headline', 'corrections.kind', 'corrections.publishedAt', 'corrections.note'];
          return hireFor('correctors', [right('read', article), right('update', article, { fields })]);
        },
      ],
    ];
    test.each(users.flatMap(([who, find]) => ['uk', 'en'].map((locale) => ({ who, find, locale }))))(
      'is allowed to $who, in $locale',
      async ({ find, locale }) => {
        const documentId = await publishStory();
        const user = await find();
        await update(documentId, locale, { corrections: [{ kind: 'correction', note: 'Виправлено.' }] });
        expect((await findDraft(documentId, locale)).corrections).toHaveLength(1);
        const path = `${manager}/${article}/${documentId}/actions/discard?locale=${locale}`;
        expect((await user.ask('POST', path, {})).status).toBe(200);
        expect((await findDraft(documentId, locale)).corrections).toEqual([]);
      },
    );

    test('is refused to who may not write one of them', async () => {
      const documentId = await publishStory();
      const fields = ['headline', 'corrections.note'];
      const user = await hireFor('notes', [right('read', article), right('update', article, { fields })]);
      await update(documentId, 'en', { corrections: [{ kind: 'correction', note: 'The editor corrects.' }] });
      const path = `${manager}/${article}/${documentId}/actions/discard?locale=en`;
      expect(await user.ask('POST', path, {})).toMatchObject({
        status: 403,
        error: { details: { fields: ['corrections'] } },
      });
    });
  });

  test('is allowed where only what the role may write has changed, whatever changed in the original', async () => {
    const documentId = await publishStory();
    const ledes = await hireFor('ledes-again', [
      right('read', article, { fields: ['headline', 'lede'] }),
      right('update', article, { locales: ['en'], fields: ['lede'] }),
    ]);
    const { lede } = await findDraft(documentId, 'en');
    await update(documentId, 'uk', { headline: 'Заголовок редакторки', genre: 'interview' });
    await update(documentId, 'en', { lede: 'Typed by a translator.' });
    expect((await ledes.ask('POST', `${manager}/${article}/${documentId}/actions/discard?locale=en`, {})).status).toBe(
      200,
    );
    expect(await findDraft(documentId, 'en')).toMatchObject({ lede, genre: 'interview' });
    expect(await findDraft(documentId, 'uk')).toMatchObject({ headline: 'Заголовок редакторки' });
  });
});

test('the order of a list that all languages share is changed in any of them, by who may write it', async () => {
  const profiles = ['a', 'b'].map((name) => ({ label: name.toUpperCase(), url: `https://example.org/${name}` }));
  const { documentId } = await documents(author).create({ locale: 'uk', data: { name: 'Олена', profiles } } as never);
  await documents(author).update({ documentId, locale: 'en', data: { name: 'Olena' } } as never);
  const read = async (locale: string) =>
    (
      (await documents(author).findOne({ documentId, locale, populate: ['profiles'] } as never)) as unknown as {
        profiles: { id: number; label: string }[];
      }
    ).profiles;
  const turned = [...(await read('en'))].reverse();
  const path = `${manager}/${author}/${documentId}?locale=en`;
  expect((await admin.ask('PUT', path, { name: 'Olena', profiles: turned })).status).toBe(200);
  for (const locale of ['en', 'uk']) expect((await read(locale)).map(({ label }) => label)).toEqual(['B', 'A']);
});

describe('deleting what readers see', () => {
  test('takes the right to take it from them', async () => {
    const documentId = await publishStory();
    const remover = await hireFor('remover', [right('read', article), right('delete', article)]);
    const refused = await remover.ask('DELETE', `${manager}/${article}/${documentId}?locale=en`);
    expect(refused).toMatchObject({ status: 403, error: { details: { right: 'publish', locale: ['en'] } } });
    expect(await listPublished(newsroom, documentId)).toEqual(['en', 'ru', 'uk']);
    const bulk = await remover.ask('POST', `${manager}/${article}/actions/bulkDelete?locale=en`, {
      documentIds: [documentId],
    });
    expect(bulk.status).toBe(403);

    const unpublished = await writeStory(newsroom);
    expect((await remover.ask('DELETE', `${manager}/${article}/${unpublished}?locale=*`)).status).toBe(200);
  });
});

describe('the validation of several entries', () => {
  const validate = async <T>(user: PanelUser, uid: string, documentIds: string[], locale: string): Promise<T[]> => {
    const answer = (await user.ask('POST', `${manager}/${uid}/actions/bulkFindForValidation`, {
      documentIds,
      locale,
    })) as unknown as {
      results: T[];
    };
    return answer.results;
  };

  test('gives a role no other language than its own', async () => {
    const documentId = await writeStory(newsroom);
    await update(documentId, 'uk', { lede: 'Таємний вступ.' });
    const english = await hireFor('english', [right('read', article, { locales: ['en'], fields: ['headline'] })]);
    const [version, ...others] = await validate<object>(english, article, [documentId], 'en');
    expect(others).toEqual([]);
    expect(version).toMatchObject({ locale: 'en' });
    expect(JSON.stringify(version)).not.toContain('Таємний');
    expect(await validate(english, article, [documentId], 'uk')).toEqual([]);
  });

  test('gives a role no entry of others where it may read its own alone', async () => {
    const documentId = await writeStory(newsroom);
    const owner = await hireFor('owner', [{ ...right('read', article), conditions: ['admin::is-creator'] }]);
    expect(await validate(owner, article, [documentId], 'en')).toEqual([]);
  });

  test('gives a role no field that it may not read, in no language', async () => {
    const { documentId } = await documents(author).create({
      locale: 'uk',
      data: { name: 'Леся', email: 'secret@example.org' } as never,
    });
    await documents(author).update({
      documentId,
      locale: 'en',
      data: { name: 'Lesia', email: 'secret@example.org' } as never,
    });
    const names = await hireFor('names', [right('read', author, { locales: ['en'], fields: ['name'] })]);
    const found = await validate(names, author, [documentId], 'en');
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain('secret@example.org');
  });

  test('gives an administrator every version that is asked for', async () => {
    const documentId = await writeStory(newsroom);
    expect(await validate(admin, article, [documentId], 'en')).toMatchObject([{ documentId, locale: 'en' }]);
  });
});

async function ask(method: string, path: string, body: unknown, token: string): Promise<number> {
  return (await send(`${newsroom.url}${path}`, method, body, token)).status;
}

/** A story that is out in three languages. */
async function publishStory(): Promise<string> {
  const documentId = await writeStory(newsroom);
  await documents(article).publish({ documentId, locale: '*' });
  return documentId;
}
