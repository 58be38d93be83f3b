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
    const shown = await writeBackground();
    const documentId = await writeStory(newsroom);
    await update(documentId, 'uk', { backgrounds: [shown] });
    expect(await publish(documentId)).toBe(403);
    const out = await newsroom.strapi.db
      .query(background)
      .count({ where: { documentId: shown, publishedAt: { $notNull: true } } });
    expect({ background: out, story: await listPublished(newsroom, documentId) }).toEqual({ background: 0, story: [] });
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

/** A background in three languages that nobody has published. */
async function writeBackground(): Promise<string> {
  const { strapi } = newsroom;
  const { documentId: source } = await strapi.db.query('api::source.source').findOne({ where: { locale: 'uk' } });
  const words: [locale: string, title: string, text: string][] = [
    ['uk', 'Що було досі', 'Порт не працював від зими.'],
    ['en', 'What happened before', 'The harbour had been closed since winter.'],
    ['ru', 'Что было раньше', 'Порт не работал с зимы.'],
  ];
  let documentId: string | undefined;
  for (const [locale, title, text] of words) {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text }] }];
    const data = { title, body, sources: [source] } as never;
    if (documentId === undefined) ({ documentId } = await documents(background).create({ locale, data }));
    else await documents(background).update({ documentId, locale, data });
  }
  return String(documentId);
}
