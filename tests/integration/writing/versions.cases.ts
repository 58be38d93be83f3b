import type { VersionConflictDetails } from '../../../src/plugins/copydesk/shared/contracts/version-conflict';
import { takeSnapshot } from '../../helpers/database-snapshot';
import { makeToken } from '../../helpers/content-api';
import { enter } from '../../helpers/doors';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { listRegisteredWays } from '../every-way/registered-ways';
import { article, findAdministrator, hire, type PanelUser, writeStory } from '../admin-api/panel';

const manager = `/content-manager/collection-types/${article}`;

let newsroom: Newsroom;
let token: string;
let olena: PanelUser;
let chief: PanelUser;

beforeAll(async () => {
  newsroom = await shareNewsroom();
  token = await makeToken(newsroom, 'full-access');
  olena = await hire(newsroom, 'strapi-editor');
  chief = await findAdministrator(newsroom);
});

interface Answered {
  status: number;
  etag: string | null;
  data: { documentId: string; headline?: string } & Record<string, unknown>;
  error?: { status: number; name: string; message: string; details: VersionConflictDetails };
}

/** Sends a request as somebody, perhaps on condition of a version, and reads its answer with the version that it carries. */
async function ask(
  by: { token: string },
  method: string,
  path: string,
  { body, ifMatch }: { body?: object; ifMatch?: string } = {},
): Promise<Answered> {
  const response = await fetch(`${newsroom.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${by.token}`,
      'content-type': 'application/json',
      ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, etag: response.headers.get('etag'), ...(text !== '' && JSON.parse(text)) };
}

const api = () => ({ token });
const openForm = (by: PanelUser, id: string, locale = 'uk') => ask(by, 'GET', `${manager}/${id}?locale=${locale}`);
const readDraft = (id: string, locale = 'uk') => ask(api(), 'GET', `/api/articles/${id}?locale=${locale}&status=draft`);
const readRow = (documentId: string, locale = 'uk') =>
  newsroom.strapi.documents(article).findOne({ documentId, locale }) as Promise<Record<string, unknown> | null>;

/** Changes the lede as Olena does, in the panel. */
async function changeLede(documentId: string, locale = 'uk'): Promise<void> {
  const body = { lede: `Олена написала інакше, ${Math.random()}` };
  const { status, error } = await ask(olena, 'PUT', `${manager}/${documentId}?locale=${locale}`, { body });
  expect({ status, error }).toEqual({ status: 200, error: undefined });
}

interface WriteCase {
  name: string;
  /** The route, as Strapi registers it. */
  way: string;
  status: 409 | 412;
  /** Whether it is done to a version that is out. */
  isOut?: boolean;
  /** Whether its translations are taken down before: an original is not unpublished under them. */
  isLast?: boolean;
  do: (documentId: string, ifMatch: string) => Promise<Answered>;
}

const text = { headline: 'Набережну відкрито' };

const acts: readonly WriteCase[] = [
  {
    name: 'panel: save',
    way: 'PUT /content-manager/collection-types/:model/:id',
    status: 409,
    do: (id, ifMatch) => ask(chief, 'PUT', `${manager}/${id}?locale=uk`, { body: text, ifMatch }),
  },
  {
    name: 'panel: save and publish',
    way: 'POST /content-manager/collection-types/:model/:id/actions/publish',
    status: 409,
    do: (id, ifMatch) => ask(chief, 'POST', `${manager}/${id}/actions/publish?locale=uk`, { body: {}, ifMatch }),
  },
  {
    name: 'panel: publish from the list',
    way: 'POST /content-manager/collection-types/:model/actions/bulkPublish',
    status: 409,
    do: (id, ifMatch) =>
      ask(chief, 'POST', `${manager}/actions/bulkPublish?locale=uk`, { body: { documentIds: [id] }, ifMatch }),
  },
  {
    name: 'panel: publish all languages',
    way: 'POST /copydesk/publication/:uid/:documentId',
    status: 409,
    do: (id, ifMatch) => ask(chief, 'POST', `/copydesk/publication/${article}/${id}`, { body: {}, ifMatch }),
  },
  {
    name: 'panel: discard',
    way: 'POST /content-manager/collection-types/:model/:id/actions/discard',
    status: 409,
    isOut: true,
    do: (id, ifMatch) => ask(chief, 'POST', `${manager}/${id}/actions/discard?locale=uk`, { body: {}, ifMatch }),
  },
  {
    name: 'panel: unpublish',
    way: 'POST /content-manager/collection-types/:model/:id/actions/unpublish',
    status: 409,
    isOut: true,
    isLast: true,
    do: (id, ifMatch) => ask(chief, 'POST', `${manager}/${id}/actions/unpublish?locale=uk`, { body: {}, ifMatch }),
  },
  {
    name: 'panel: unpublish from the list',
    way: 'POST /content-manager/collection-types/:model/actions/bulkUnpublish',
    status: 409,
    isOut: true,
    isLast: true,
    do: (id, ifMatch) =>
      ask(chief, 'POST', `${manager}/actions/bulkUnpublish?locale=uk`, { body: { documentIds: [id] }, ifMatch }),
  },
  {
    name: 'panel: copy',
    way: 'POST /content-manager/collection-types/:model/clone/:sourceId',
    status: 409,
    do: (id, ifMatch) =>
      ask(chief, 'POST', `${manager}/clone/${id}?locale=uk`, { body: { ...text, locale: 'uk' }, ifMatch }),
  },
  {
    name: 'panel: delete',
    way: 'DELETE /content-manager/collection-types/:model/:id',
    status: 409,
    do: (id, ifMatch) => ask(chief, 'DELETE', `${manager}/${id}?locale=uk`, { ifMatch }),
  },
  {
    name: 'panel: delete all languages',
    way: 'DELETE /content-manager/collection-types/:model/:id',
    status: 409,
    do: (id, ifMatch) => ask(chief, 'DELETE', `${manager}/${id}?locale=*`, { ifMatch }),
  },
  {
    name: 'panel: delete from the list',
    way: 'POST /content-manager/collection-types/:model/actions/bulkDelete',
    status: 409,
    do: (id, ifMatch) =>
      ask(chief, 'POST', `${manager}/actions/bulkDelete?locale=uk`, { body: { documentIds: [id] }, ifMatch }),
  },
  {
    name: 'panel: confirm a translation',
    way: 'POST /copydesk/acknowledge/:uid/:documentId/:locale',
    status: 409,
    do: (id, ifMatch) => ask(chief, 'POST', `/copydesk/acknowledge/${article}/${id}/en`, { body: {}, ifMatch }),
  },
  {
    name: 'REST: save',
    way: 'PUT /api/articles/:id',
    status: 412,
    do: (id, ifMatch) =>
      ask(api(), 'PUT', `/api/articles/${id}?locale=uk&status=draft`, { body: { data: text }, ifMatch }),
  },
  {
    name: 'REST: save and publish',
    way: 'PUT /api/articles/:id',
    status: 412,
    isOut: true,
    do: (id, ifMatch) => ask(api(), 'PUT', `/api/articles/${id}?locale=uk`, { body: { data: {} }, ifMatch }),
  },
  {
    name: 'REST: delete',
    way: 'DELETE /api/articles/:id',
    status: 412,
    do: (id, ifMatch) => ask(api(), 'DELETE', `/api/articles/${id}?locale=uk`, { ifMatch }),
  },
];

async function prepare({ isOut, isLast }: Pick<WriteCase, 'isOut' | 'isLast'>): Promise<string> {
  const documentId = await writeStory(newsroom);
  const documents = newsroom.strapi.documents(article);
  if (isOut) await documents.publish({ documentId, locale: '*' });
  if (isLast) await documents.unpublish({ documentId, locale: ['en', 'ru'] } as never);
  return documentId;
}

describe.each(acts)('$name', (act) => {
  test('of an older version is refused, with who changed what and when, and nothing is written', async () => {
    const documentId = await prepare(act);
    const { etag } = await openForm(chief, documentId);
    const began = Date.now();
    await changeLede(documentId);

    const before = await takeSnapshot(newsroom.strapi);
    const { status, error } = await act.do(documentId, etag ?? '');
    expect({ status, error }).toMatchObject({
      status: act.status,
      error: {
        status: act.status,
        name: 'PreconditionFailedError',
        details: {
          changedBy: 'Olena Bondar',
          changedAt: expect.any(String),
          fields: ['lede'],
          locale: 'uk',
          documentId,
        },
      },
    });
    expect(new Date(error?.details.changedAt ?? 0).getTime()).toBeGreaterThanOrEqual(began);
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });

  test('of the version that is there is done', async () => {
    const documentId = await prepare(act);
    const { etag } = await openForm(chief, documentId);
    const { status, error } = await act.do(documentId, etag ?? '');
    expect({ status: Math.floor(status / 100), error }).toEqual({ status: 2, error: undefined });
  });
});

describe('over GraphQL', () => {
  const mutate = async (query: string, variables: object) => {
    const { body } = await fetch(`${newsroom.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }).then(async (response) => ({ body: await response.json() }));
    return body as {
      data: { answer: { documentId: string } | null } | null;
      errors?: { message: string; extensions: { code: string; details?: unknown } & Record<string, unknown> }[];
    };
  };
  const mutations = {
    update: `mutation ($id: ID!, $ifMatch: String) {
      answer: updateArticle(documentId: $id, locale: "uk", status: DRAFT, data: { headline: "Нова" }, ifMatch: $ifMatch) { documentId }
    }`,
    delete: `mutation ($id: ID!, $ifMatch: String) {
      answer: deleteArticle(documentId: $id, locale: "uk", ifMatch: $ifMatch) { documentId }
    }`,
  };

  test.each(['update', 'delete'] as const)('%s of an older version is refused', async (act) => {
    const id = await writeStory(newsroom);
    const { etag } = await readDraft(id);
    await changeLede(id);
    const before = await takeSnapshot(newsroom.strapi);
    const { errors } = await mutate(mutations[act], { id, ifMatch: etag });
    expect(errors?.[0]).toMatchObject({
      extensions: {
        code: 'PRECONDITION_FAILED',
        details: { changedBy: 'Olena Bondar', fields: ['lede'] },
        error: { name: 'PreconditionFailedError' },
      },
    });
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });

  test.each(['update', 'delete'] as const)('%s of the version that is there is done', async (act) => {
    const id = await writeStory(newsroom);
    const { etag } = await readDraft(id);
    expect((await mutate(mutations[act], { id, ifMatch: etag })).errors).toBeUndefined();
  });

  test('without the argument it is done as ever', async () => {
    const id = await writeStory(newsroom);
    expect((await mutate(mutations.update, { id })).errors).toBeUndefined();
  });

  test('each mutation of a request has its own condition', async () => {
    const id = await writeStory(newsroom);
    const { etag } = await readDraft(id);
    const twice = `mutation ($id: ID!, $ifMatch: String) {
      answer: updateArticle(documentId: $id, locale: "uk", status: DRAFT, data: { headline: "Перша" }, ifMatch: $ifMatch) { documentId }
      second: updateArticle(documentId: $id, locale: "uk", status: DRAFT, data: { headline: "Друга" }, ifMatch: $ifMatch) { documentId }
    }`;
    const { errors } = await mutate(twice, { id, ifMatch: etag });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'PRECONDITION_FAILED', details: { fields: ['headline'] } });
    expect((await readRow(id))?.headline).toBe('Перша');
  });

  test('a malformed one is bad input', async () => {
    const id = await writeStory(newsroom);
    const { errors } = await mutate(mutations.update, { id, ifMatch: 'v1' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('an ETag', () => {
  const strong = /^"[!#-~]+"$/;

  test('comes with a draft in the panel and over REST, and is the same in both', async () => {
    const id = await writeStory(newsroom);
    const [form, draft] = [await openForm(chief, id), await readDraft(id)];
    expect(form.etag).toMatch(strong);
    expect(draft.etag).toBe(form.etag);
    expect((form.etag ?? '').length).toBeLessThan(200);
  });

  test('comes with what a write has left, and is good for the next', async () => {
    const id = await writeStory(newsroom);
    let { etag } = await openForm(chief, id);
    const steps: [string, string, object][] = [
      ['POST', `${manager}/${id}/actions/publish?locale=uk`, {}],
      ['PUT', `${manager}/${id}?locale=uk`, text],
      ['PUT', `${manager}/${id}?locale=uk`, { headline: 'Ще одна' }],
      ['POST', `${manager}/${id}/actions/discard?locale=uk`, {}],
    ];
    await newsroom.strapi.documents(article).publish({ documentId: id, locale: '*' });
    for (const [method, path, body] of steps) {
      const answer = await ask(chief, method, path, { body, ifMatch: etag ?? '' });
      expect({ path, status: answer.status, error: answer.error }).toMatchObject({ path, status: 200 });
      expect(answer.etag).toBe((await openForm(chief, id)).etag);
      etag = answer.etag;
    }
    const saved = await ask(api(), 'PUT', `/api/articles/${id}?locale=uk&status=draft`, { body: { data: text } });
    expect(saved.etag).toBe((await readDraft(id)).etag);
  });

  test('of a new document is that of its first version', async () => {
    const body = { ...text, body: [{ __component: 'sections.text', content: [] }] };
    const created = await ask(chief, 'POST', `${manager}?locale=en`, { body });
    expect(created.etag).toMatch(strong);
    expect(created.etag).toBe((await openForm(chief, created.data.documentId, 'en')).etag);
  });

  test('does not come without the right to read drafts, nor with what is published', async () => {
    const id = newsroom.articles['libraries-opinion'] ?? '';
    const published = await ask(api(), 'GET', `/api/articles/${id}?locale=uk`);
    const anonymous = await fetch(`${newsroom.url}/api/articles/${id}?locale=uk`);
    expect([published.etag, anonymous.headers.get('etag')]).toEqual([null, null]);
  });

  test('does not keep a locale that Strapi does not know from being answered as ever', async () => {
    const { status, etag } = await readDraft(newsroom.articles['libraries-opinion'] ?? '', 'xx');
    expect({ status, etag }).toEqual({ status: 404, etag: null });
  });

  test('changes with every change of the content, whoever made it, and with nothing else', async () => {
    const { strapi } = newsroom;
    const id = await writeStory(newsroom);
    const read = async () => (await openForm(chief, id)).etag;
    const first = await read();
    await strapi.documents(article).update({ documentId: id, locale: 'uk', data: {} });
    expect(await read()).toBe(first);
    // Not even the database records it: otherwise it depends on the moment whether the change has been followed, and dated.
    await strapi.db.transaction(async ({ trx }) => {
      await trx.raw(`set local copydesk.writing = 'on'`);
      await trx.raw(`update articles set lede = 'Повз усе' where document_id = ? and locale = 'uk'`, [id]);
    });
    const past = await read();
    expect(past).not.toBe(first);
    const { status, error } = await ask(chief, 'PUT', `${manager}/${id}?locale=uk`, {
      body: text,
      ifMatch: first ?? '',
    });
    expect({ status, details: error?.details }).toMatchObject({
      status: 409,
      details: { fields: ['lede'], changedBy: null, changedAt: null },
    });
    // The desk will never know of it.
    await strapi.documents(article).delete({ documentId: id, locale: '*' });
  });

  test('of one language changes where a synchronised field reaches it', async () => {
    const id = await writeStory(newsroom);
    const { etag } = await openForm(chief, id, 'en');
    const body = { genre: 'explainer' };
    expect((await ask(olena, 'PUT', `${manager}/${id}?locale=uk`, { body })).status).toBe(200);
    const saved = await ask(chief, 'PUT', `${manager}/${id}?locale=en`, {
      body: { genre: 'opinion' },
      ifMatch: etag ?? '',
    });
    expect({ status: saved.status, ...saved.error?.details }).toMatchObject({
      status: 409,
      fields: ['genre'],
      changedBy: 'Olena Bondar',
    });
  });

  test('names who changed each field, and the last of them', async () => {
    const id = await writeStory(newsroom);
    const { etag } = await openForm(chief, id);
    await changeLede(id);
    const headline = { headline: 'Слово програми' };
    await ask(api(), 'PUT', `/api/articles/${id}?locale=uk&status=draft`, { body: { data: headline } });
    const { error } = await ask(chief, 'PUT', `${manager}/${id}?locale=uk`, { body: text, ifMatch: etag ?? '' });
    expect(error?.details.fields).toEqual(['headline', 'lede']);
    expect(error?.details.changes.map(({ field, by }) => `${field}: ${by}`)).toEqual([
      expect.stringMatching(/^headline: (?!Olena)/),
      'lede: Olena Bondar',
    ]);
    expect(error?.details.changedBy).toBe(error?.details.changes[0]?.by);
  });

  test('of a missing version keeps two from beginning it', async () => {
    const id = await writeStory(newsroom, ['uk', 'ru']);
    const { etag } = await openForm(chief, id, 'en');
    expect(etag).toMatch(strong);
    const begin = (by: PanelUser, headline: string) =>
      ask(by, 'PUT', `${manager}/${id}?locale=en`, {
        body: { headline, body: [{ __component: 'sections.text', content: [] }] },
        ifMatch: etag ?? '',
      });
    expect((await begin(olena, 'Olena began')).status).toBe(200);
    const late = await begin(chief, 'The chief began');
    expect({ status: late.status, by: late.error?.details.changedBy }).toEqual({ status: 409, by: 'Olena Bondar' });
    expect((await readRow(id, 'en'))?.headline).toBe('Olena began');
  });
});

describe('If-Match, as RFC 9110 describes it', () => {
  const save = (id: string, ifMatch: string) =>
    ask(api(), 'PUT', `/api/articles/${id}?locale=uk&status=draft`, { body: { data: text }, ifMatch });

  test('takes a list, of which one has to be current', async () => {
    const id = await writeStory(newsroom);
    const { etag } = await readDraft(id);
    expect((await save(id, `"other", ${etag},,"another"`)).status).toBe(200);
    expect((await save(id, `"other", "another"`)).status).toBe(412);
  });

  test('takes what is no tag of the document for no version of it, and blames nobody', async () => {
    const id = await writeStory(newsroom);
    await changeLede(id);
    const { status, error } = await save(id, '"a-version-of-long-ago"');
    expect(status).toBe(412);
    expect(error?.message).toMatch(/^If-Match names no version that the uk version of this document ever had\./);
    expect(error?.details).toMatchObject({ changedBy: null, changedAt: null });
    expect(error?.details.fields).toContain('lede');
  });

  test('takes * for any version that is there', async () => {
    const id = await writeStory(newsroom, ['uk', 'ru']);
    expect((await save(id, '*')).status).toBe(200);
    const begin = await ask(api(), 'PUT', `/api/articles/${id}?locale=en&status=draft`, {
      body: { data: text },
      ifMatch: '*',
    });
    expect(begin.status).toBe(412);
  });

  test('takes no weak tag for the same', async () => {
    const id = await writeStory(newsroom);
    const { etag } = await readDraft(id);
    expect((await save(id, `W/${etag}`)).status).toBe(412);
  });

  test('takes the tag of another language or another document for another version', async () => {
    const [id, other] = [await writeStory(newsroom), await writeStory(newsroom)];
    expect((await save(id, (await readDraft(id, 'en')).etag ?? '')).status).toBe(412);
    expect((await save(id, (await readDraft(other)).etag ?? '')).status).toBe(412);
  });

  test('may name the translation that is confirmed, or its original', async () => {
    const id = await writeStory(newsroom);
    const confirm = async (ifMatch: string) =>
      (await ask(chief, 'POST', `/copydesk/acknowledge/${article}/${id}/en`, { body: {}, ifMatch })).status;
    const [en, ru] = [(await readDraft(id, 'en')).etag ?? '', (await readDraft(id, 'ru')).etag ?? ''];
    expect([await confirm(en), await confirm('*'), await confirm(ru)]).toEqual([200, 200, 409]);
    await changeLede(id, 'en');
    expect([await confirm(en), await confirm('')]).toEqual([409, 400]);
  });

  test.each(['', 'v1', '"open', '"a" "b"', '*, "a"', 'W/', ','])('%s is no condition, and an error', async (value) => {
    const id = await writeStory(newsroom);
    const before = await takeSnapshot(newsroom.strapi);
    const { status, error } = await save(id, value);
    expect({ status, name: error?.name }).toEqual({ status: 400, name: 'ValidationError' });
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });
});

/** Honoured in the tests of their own that follow or precede. */
const honouredElsewhere = [
  'mutation updateArticle',
  'mutation deleteArticle',
  // Only a type without unique fields can be copied at once.
  'POST /content-manager/collection-types/:model/auto-clone/:sourceId',
  'POST /copydesk/copy-from-source/:uid/:documentId/:locale',
];

/** What goes on from no version, or changes none. */
const aboutNoVersion: readonly [ways: RegExp, why: string][] = [
  [/^POST \/api\/\w+s$|^mutation create|collection-types\/:model(\/actions\/publish)?$/, 'it adds a document'],
  [/actions\/bulkFindForValidation$|\/uid\/|\/configuration$/, 'it asks, or arranges forms'],
  [/\/single-types\/:model/, 'this newsroom has none: foreign-model/single-types.cases.ts'],
  [/\/copydesk\/(waivers|withdrawals)/, 'it keeps a record, of the document'],
  [/upload|\/i18n\//i, 'files and locales have no versions'],
  [/\/admin\/|\/content-type-builder\/|email|^ALL /, 'it is no content'],
  [/\/(auth|users|users-permissions)\b|UsersPermissions|[Pp]assword$|^mutation (login|register)$/, 'it is no content'],
  [/ReviewWorkflows/, 'stages of work need a licence'],
];

test('every write that is registered honours a condition, or goes on from no version', async () => {
  const registered = await listRegisteredWays(newsroom.strapi, await enter(newsroom));
  const types = /(author|background|illustration|source)(?=s\/|$)/i;
  // The types share their routes and resolvers.
  const asArticle = (way: string) => way.replace(types, (type) => (/^[A-Z]/.test(type) ? 'Article' : 'article'));
  const honoured = new Set([...acts.map(({ way }) => way), ...honouredElsewhere]);
  const writes = registered.filter((way) => /^([A-Z]+ \/|mutation )/.test(way)).map(asArticle);
  const isKnown = (way: string) => honoured.has(way) || aboutNoVersion.some(([ways]) => ways.test(way));
  expect(writes.filter((way) => !isKnown(way))).toEqual([]);
  expect([...honoured].filter((way) => !writes.includes(way))).toEqual([]);
});

describe('of several documents from the list', () => {
  const writeMany = async () => {
    const ids: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      const documentId = await writeStory(newsroom);
      await newsroom.strapi.documents(article).publish({ documentId, locale: 'uk' });
      ids.push(documentId);
    }
    return ids;
  };
  const tagsOf = async (ids: string[]) => {
    const tags: string[] = [];
    for (const id of ids) tags.push((await openForm(chief, id)).etag ?? '');
    return tags;
  };

  test.each(['bulkDelete', 'bulkUnpublish'])(
    'each has to be named as it is, or nothing is done: %s',
    async (action) => {
      const ids = await writeMany();
      const [stale = '', ...others] = ids;
      const act = (documentIds: string[], ifMatch: string) =>
        ask(chief, 'POST', `${manager}/actions/${action}?locale=uk`, { body: { documentIds }, ifMatch });
      const tags = await tagsOf(ids);
      await changeLede(stale);
      const before = await takeSnapshot(newsroom.strapi);
      // Strapi begins with all of them at once, and answers when the first is refused.
      for (const asked of [ids, [...ids].reverse()]) {
        for (const named of [tags.slice(1).join(', '), tags.join(', ')]) {
          const { status, error } = await act(asked, named);
          expect({ status, of: error?.details.documentId }).toEqual({ status: 409, of: stale });
        }
      }
      expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
      expect((await act(others, (await tagsOf(others)).join(', '))).status).toBe(200);
    },
  );
});

test('a page of another origin may read a version, and name it', async () => {
  const id = await writeStory(newsroom);
  const address = `${newsroom.url}/api/articles/${id}?locale=uk&status=draft`;
  const origin = 'https://desk.example.org';
  const answer = await fetch(address, { headers: { origin, authorization: `Bearer ${token}` } });
  expect(answer.headers.get('access-control-expose-headers')).toContain('ETag');
  const asking = { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'if-match' };
  const preflight = await fetch(address, { method: 'OPTIONS', headers: { origin, ...asking } });
  expect(preflight.headers.get('access-control-allow-headers')).toContain('If-Match');
});

test('of two saves of one version at the same moment one is done', async () => {
  const id = await writeStory(newsroom);
  const { etag } = await openForm(chief, id);
  const saves = ['Перша', 'Друга', 'Третя', 'Четверта'].map((headline) =>
    ask(chief, 'PUT', `${manager}/${id}?locale=uk`, { body: { headline }, ifMatch: etag ?? '' }),
  );
  const statuses = (await Promise.all(saves)).map(({ status }) => status);
  expect(statuses.sort()).toEqual([200, 409, 409, 409]);
});

test('a type without drafts has versions as well', async () => {
  const source = 'api::source.source';
  const { documentId } = (await newsroom.strapi.documents(source).findFirst({ locale: 'uk' })) ?? {};
  const path = `/content-manager/collection-types/${source}/${documentId}?locale=uk`;
  const { etag } = await ask(chief, 'GET', path);
  expect(etag).toBe((await ask(api(), 'GET', `/api/sources/${documentId}?locale=uk`)).etag);
  expect((await ask(olena, 'PUT', path, { body: { url: 'https://example.org/other' } })).status).toBe(200);
  const { status, error } = await ask(chief, 'PUT', path, { body: { name: 'Пізно' }, ifMatch: etag ?? '' });
  expect({ status, fields: error?.details.fields }).toEqual({ status: 409, fields: ['url'] });
});

test('a copy goes on from the version that it names, of which it carries none itself', async () => {
  const source = 'api::source.source';
  const { documentId } = await newsroom.strapi.documents(source).create({ locale: 'uk', data: { name: 'Порт' } });
  const types = `/content-manager/collection-types/${source}`;
  const copy = (ifMatch: string) =>
    ask(chief, 'POST', `${types}/auto-clone/${documentId}`, { body: { locale: 'uk' }, ifMatch });
  const { etag } = await ask(chief, 'GET', `${types}/${documentId}?locale=uk`);
  const copied = await copy(etag ?? '');
  expect({ status: copied.status, error: copied.error }).toEqual({ status: 200, error: undefined });
  const { etag: own } = await ask(chief, 'GET', `${types}/${copied.data.documentId}?locale=uk`);
  expect(copied.etag).toBe(own);
  expect(own).not.toBe(etag);

  await ask(olena, 'PUT', `${types}/${documentId}?locale=uk`, { body: { url: 'https://example.org/other' } });
  const before = await takeSnapshot(newsroom.strapi);
  const { status, error } = await copy(etag ?? '');
  expect({ status, fields: error?.details.fields }).toEqual({ status: 409, fields: ['url'] });
  expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
});

test('what is remembered goes with the document', async () => {
  const id = await writeStory(newsroom);
  await changeLede(id);
  const count = async () =>
    (await newsroom.strapi.db.connection('copydesk_versions').where({ subject: id }).select('locale')).length;
  expect(await count()).toBe(3);
  await newsroom.strapi.documents(article).delete({ documentId: id, locale: 'ru' });
  expect(await count()).toBe(2);
  await newsroom.strapi.documents(article).delete({ documentId: id, locale: '*' });
  expect(await count()).toBe(0);
});
