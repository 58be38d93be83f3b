import { takeSnapshot } from '../../helpers/database-snapshot';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import {
  type Answer,
  article,
  findAdministrator,
  hire,
  makeRole,
  type PanelUser,
  readArticles,
  writeStory,
} from '../admin-api/panel';

const source = 'api::source.source';
const manager = '/content-manager/collection-types';
const all = ['uk', 'en', 'ru'];

type Right = 'create' | 'update' | 'publish' | 'delete';

/**
 * What a row of the table acts upon: nothing yet, an article in three languages, in three of which the original is out, in all but one, in three
 * that are out; or a source.
 */
type Stage = 'new' | 'whole' | 'led' | 'lacking' | 'out' | 'source';

interface Way {
  route: string;
  right: Right;
  on: Stage;
  request: (locale: string, documentId: string) => [method: string, path: string, body?: unknown];
  /** Where it makes no sense in the original. */
  locales?: readonly string[];
}

const translations = ['en', 'ru'];

const body = [
  {
    __component: 'sections.text',
    content: [{ type: 'paragraph', children: [{ type: 'text', text: 'The harbour is open again.' }] }],
  },
];
const headline = { headline: 'A headline of its own', body };

/** Every route of the panel that writes content, as its router lists them. */
const ways: readonly Way[] = [
  {
    route: 'POST /content-manager/collection-types/:model',
    right: 'create',
    on: 'new',
    request: (locale) => ['POST', `${manager}/${article}?locale=${locale}`, headline],
  },
  {
    route: 'PUT /content-manager/collection-types/:model/:id',
    right: 'update',
    on: 'whole',
    request: (locale, id) => ['PUT', `${manager}/${article}/${id}?locale=${locale}`, headline],
  },
  {
    route: 'PUT /content-manager/collection-types/:model/:id',
    right: 'create',
    on: 'lacking',
    request: (locale, id) => ['PUT', `${manager}/${article}/${id}?locale=${locale}`, headline],
  },
  {
    route: 'POST /content-manager/collection-types/:model/clone/:sourceId',
    right: 'create',
    on: 'whole',
    request: (locale, id) => ['POST', `${manager}/${article}/clone/${id}?locale=${locale}`, { locale }],
  },
  {
    route: 'POST /content-manager/collection-types/:model/auto-clone/:sourceId',
    right: 'create',
    on: 'source',
    request: (locale, id) => ['POST', `${manager}/${source}/auto-clone/${id}?locale=${locale}`, { locale }],
  },
  {
    route: 'DELETE /content-manager/collection-types/:model/:id',
    right: 'delete',
    on: 'whole',
    request: (locale, id) => ['DELETE', `${manager}/${article}/${id}?locale=${locale}`],
  },
  {
    route: 'POST /content-manager/collection-types/:model/:id/actions/publish',
    right: 'publish',
    on: 'led',
    request: (locale, id) => ['POST', `${manager}/${article}/${id}/actions/publish?locale=${locale}`, {}],
  },
  {
    route: 'POST /content-manager/collection-types/:model/:id/actions/unpublish',
    right: 'publish',
    on: 'out',
    locales: translations,
    request: (locale, id) => ['POST', `${manager}/${article}/${id}/actions/unpublish?locale=${locale}`, {}],
  },
  {
    route: 'POST /content-manager/collection-types/:model/:id/actions/discard',
    right: 'update',
    on: 'out',
    request: (locale, id) => ['POST', `${manager}/${article}/${id}/actions/discard?locale=${locale}`, {}],
  },
  {
    route: 'POST /content-manager/collection-types/:model/actions/bulkDelete',
    right: 'delete',
    on: 'whole',
    request: (locale, id) => [
      'POST',
      `${manager}/${article}/actions/bulkDelete?locale=${locale}`,
      { documentIds: [id] },
    ],
  },
  {
    route: 'POST /content-manager/collection-types/:model/actions/bulkPublish',
    right: 'publish',
    on: 'led',
    request: (locale, id) => [
      'POST',
      `${manager}/${article}/actions/bulkPublish`,
      { documentIds: [id], locale: [locale] },
    ],
  },
  {
    route: 'POST /content-manager/collection-types/:model/actions/bulkUnpublish',
    right: 'publish',
    on: 'out',
    locales: translations,
    request: (locale, id) => [
      'POST',
      `${manager}/${article}/actions/bulkUnpublish`,
      { documentIds: [id], locale: [locale] },
    ],
  },
  {
    route: 'POST /copydesk/copy-from-source/:uid/:documentId/:locale',
    right: 'create',
    on: 'lacking',
    locales: translations,
    request: (locale, id) => ['POST', `/copydesk/copy-from-source/${article}/${id}/${locale}`, {}],
  },
  {
    route: 'POST /copydesk/acknowledge/:uid/:documentId/:locale',
    right: 'update',
    on: 'whole',
    locales: translations,
    request: (locale, id) => ['POST', `/copydesk/acknowledge/${article}/${id}/${locale}`, {}],
  },
  {
    route: 'POST /copydesk/publication/:uid/:documentId',
    right: 'publish',
    on: 'led',
    request: (locale, id) => ['POST', `/copydesk/publication/${article}/${id}`, { locales: [locale] }],
  },
];

/** Routes of the panel that write, though no version of a document. */
const others = [
  // Publishing a new document begins it first; that is tried below, where the gate has something to refuse it for.
  'POST /content-manager/collection-types/:model/actions/publish',
  // They ask, by POST for the length of what they ask.
  'POST /content-manager/collection-types/:model/actions/bulkFindForValidation',
  'POST /content-manager/uid/generate',
  'POST /content-manager/uid/check-availability',
  'POST /i18n/content-manager/actions/get-non-localized-fields',
  // Settings of the panel and its languages.
  'PUT /content-manager/content-types/:uid/configuration',
  'PUT /content-manager/components/:uid/configuration',
  'POST /i18n/locales',
  'PUT /i18n/locales/:id',
  'DELETE /i18n/locales/:id',
  'PUT /i18n/settings',
  // Single types: the newsroom has none, an application of its own shows them.
  'PUT /content-manager/single-types/:model',
  'DELETE /content-manager/single-types/:model',
  'POST /content-manager/single-types/:model/actions/publish',
  'POST /content-manager/single-types/:model/actions/unpublish',
  'POST /content-manager/single-types/:model/actions/discard',
];

/** Waivers are about the original of a document, and are tried below; a withdrawal takes all languages down, by a permission of its own. */
const ofWholeDocuments = /^(POST|PUT|DELETE) \/copydesk\/(waivers|withdrawals)(\/|$)/;

let newsroom: Newsroom;
let users: Record<'translator' | 'bureau' | 'editor', PanelUser>;
const untouched: Partial<Record<string, string>> = {};

beforeAll(async () => {
  newsroom = await shareNewsroom();
  const manage = (action: Right, subject: string) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject,
    properties: { locales: ['en'] },
  });
  const bureau = await makeRole(newsroom, 'english-bureau', [
    readArticles,
    { ...readArticles, subject: source },
    ...(['create', 'update', 'publish', 'delete'] as const).map((action) => manage(action, article)),
    ...(['create', 'delete'] as const).map((action) => manage(action, source)),
    { action: 'plugin::copydesk.readiness.read' },
    { action: 'plugin::copydesk.acknowledge' },
    { action: 'plugin::copydesk.waive' },
  ]);
  users = {
    translator: await hire(newsroom, 'copydesk-translator-en'),
    bureau: await hire(newsroom, bureau),
    editor: await hire(newsroom, 'strapi-editor'),
  };
});

/** An article at a stage, as a role may act upon it in a locale. */
async function prepare(stage: Stage, locale: string): Promise<string> {
  if (stage === 'new') return '';
  if (stage === 'lacking')
    return writeStory(
      newsroom,
      all.filter((other) => other !== locale),
    );
  if (stage === 'source') {
    const written = await newsroom.strapi.documents(source).findFirst({ locale: 'uk' });
    return written?.documentId ?? '';
  }
  const documentId = await writeStory(newsroom);
  if (stage === 'out') await newsroom.strapi.documents(article).publish({ documentId, locale: '*' });
  if (stage === 'led') await newsroom.strapi.documents(article).publish({ documentId, locale: 'uk' });
  return documentId;
}

/** Documents that refusals leave as they are, and so can share. */
async function findUntouched(stage: Stage, locale: string): Promise<string> {
  const key = stage === 'lacking' ? `${stage} ${locale}` : stage;
  return (untouched[key] ??= await prepare(stage, locale));
}

/** What a role may do, and in which locales. */
const allowed: Record<keyof typeof users, Partial<Record<Right, readonly string[]>>> = {
  translator: { create: ['en'], update: ['en'] },
  bureau: { create: ['en'], update: ['en'], publish: ['en'], delete: ['en'] },
  editor: { create: all, update: all, publish: all, delete: all },
};

const roles = ['translator', 'bureau', 'editor'] as const;
const cells = ways.flatMap((way) =>
  roles.flatMap((role) =>
    (way.locales ?? all).map((locale) => ({ way, role, locale, label: `${way.route} (${way.on})` })),
  ),
);

test.each(cells)('$label in $locale, as $role', async ({ way, role, locale }) => {
  const user = users[role];
  const ofRole = allowed[role][way.right] ?? [];
  if (ofRole.includes(locale)) {
    const { status, error } = await user.ask(...way.request(locale, await prepare(way.on, locale)));
    expect({ status: Math.floor(status / 100), error }).toEqual({ status: 2, error: undefined });
    return;
  }
  const documentId = await findUntouched(way.on, locale);
  const before = await takeSnapshot(newsroom.strapi);
  const { status } = await user.ask(...way.request(locale, documentId));
  expect(status).toBe(403);
  expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
});

test('every route of the panel that can write is in the table', () => {
  const routes = newsroom.strapi.server
    .listRoutes()
    .filter(({ path }) => /^\/(content-manager|i18n|copydesk|content-releases|review-workflows)\//.test(String(path)))
    .flatMap(({ methods, path }) => methods.map((method: string) => `${method} ${String(path)}`))
    .filter((route) => !/^(GET|HEAD) /.test(route) && !ofWholeDocuments.test(route));
  const listed = [...new Set(ways.map(({ route }) => route)), ...others];
  expect(routes.sort()).toEqual(listed.sort());
});

describe('the refusal', () => {
  test('names the right and the language', async () => {
    const { status, error } = await users.translator.ask(...begin('uk', {}));
    expect({ ...error, status }).toMatchObject({
      status: 403,
      name: 'PolicyError',
      message: 'Article: your role may not begin a version in Ukrainian.',
      details: {
        uid: article,
        right: 'create',
        locale: ['uk'],
        summary: { key: 'refusal.locale', values: { right: 'create' } },
      },
    });
  });

  test('names every language of several', async () => {
    const documentId = await writeStory(newsroom);
    const path = `/copydesk/publication/${article}/${documentId}`;
    const { error } = await users.bureau.ask('POST', path, { locales: all });
    expect(error.message).toBe('Article: your role may not publish or unpublish the version in Ukrainian, in Russian.');
  });
});

function begin(locale: string, data: object): [string, string, object] {
  return ['POST', `${manager}/${article}?locale=${locale}`, { ...headline, ...data }];
}

describe('another original', () => {
  const sourceLocales = async (documentId: string) =>
    (await newsroom.strapi.db.query(article).findMany({ where: { documentId, publishedAt: null } })).map(
      ({ sourceLocale }: { sourceLocale: unknown }) => sourceLocale,
    );
  const save = (user: PanelUser, documentId: string, sourceLocale: string | null) =>
    user.ask('PUT', `${manager}/${article}/${documentId}?locale=en`, { sourceLocale });

  test('is not named by a role for one language, whose version would decide for all', async () => {
    const documentId = await prepare('whole', 'en');
    const before = await takeSnapshot(newsroom.strapi);
    const { status, error } = await save(users.bureau, documentId, 'en');
    expect([status, error.message]).toEqual([
      403,
      'Article: your role may not change the version in Russian, in Ukrainian.',
    ]);
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });

  test('a form that names the one that it is, or none, is saved', async () => {
    const documentId = await prepare('whole', 'en');
    for (const named of ['uk', null]) {
      expect((await save(users.bureau, documentId, named)).status).toBe(200);
      expect(new Set(await sourceLocales(documentId))).toEqual(new Set(['uk']));
    }
  });

  test('is named by a role for all languages', async () => {
    const documentId = await prepare('whole', 'en');
    expect((await save(users.editor, documentId, 'en')).status).toBe(200);
    expect(new Set(await sourceLocales(documentId))).toEqual(new Set(['en']));
  });

  test('is not given back by discarding a translation', async () => {
    const documentId = await prepare('out', 'en');
    await save(users.editor, documentId, 'en');
    const path = `${manager}/${article}/${documentId}/actions/discard`;
    expect((await users.editor.ask('POST', `${path}?locale=uk`, {})).status).toBe(200);
    expect(new Set(await sourceLocales(documentId))).toEqual(new Set(['en']));
    expect((await users.editor.ask('POST', `${path}?locale=en`, {})).status).toBe(200);
    expect(new Set(await sourceLocales(documentId))).toEqual(new Set(['uk']));
  });
});

describe('several languages at once', () => {
  test.each([
    ['bulkPublish', 'whole', { locale: all }],
    ['bulkUnpublish', 'out', { locale: all }],
    ['bulkDelete', 'whole', {}],
  ] as const)('%s is refused if one of them is', async (action, stage, range) => {
    const documentId = await prepare(stage, 'en');
    const before = await takeSnapshot(newsroom.strapi);
    const path = `${manager}/${article}/actions/${action}`;
    expect((await users.bureau.ask('POST', path, { ...range, documentIds: [documentId] })).status).toBe(403);
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });

  test('a document is not deleted whole', async () => {
    const documentId = await prepare('whole', 'en');
    const before = await takeSnapshot(newsroom.strapi);
    expect((await users.bureau.ask('DELETE', `${manager}/${article}/${documentId}?locale=*`)).status).toBe(403);
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });

  test.each(['clone', 'auto-clone'])('%s does not take the other languages along', async (action) => {
    const documentId = await prepare('whole', 'en');
    const before = await takeSnapshot(newsroom.strapi);
    const path = `${manager}/${article}/${action}/${documentId}?locale=*`;
    expect((await users.bureau.ask('POST', path, { locale: '*' })).status).toBeGreaterThanOrEqual(400);
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });
});

describe('what begins and publishes in one request', () => {
  const publish = (user: PanelUser, locale: string): Promise<Answer<unknown>> =>
    user.ask('POST', `${manager}/${article}/actions/publish?locale=${locale}`, headline);

  test.each(['uk', 'ru'])('is refused in %s', async (locale) => {
    const before = await takeSnapshot(newsroom.strapi);
    expect((await publish(users.bureau, locale)).status).toBe(403);
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });

  test('meets the gate, not the right, in the language of the role', async () => {
    expect((await publish(users.bureau, 'en')).status).toBe(400);
  });

  test('is refused to begin a version of a document', async () => {
    const documentId = await prepare('lacking', 'uk');
    const path = `${manager}/${article}/${documentId}/actions/publish?locale=uk`;
    expect((await users.bureau.ask('POST', path, headline)).status).toBe(403);
  });
});

describe('types without drafts, which are public at once', () => {
  test.each([
    ['uk', 403],
    ['en', 201],
    ['ru', 403],
  ] as const)('a source in %s: %i', async (locale, expected) => {
    const path = `${manager}/${source}?locale=${locale}`;
    expect((await users.translator.ask('POST', path, { name: 'Ministry of Health' })).status).toBe(expected);
  });
});

describe('fields', () => {
  test('that a role may not write do not come in with a new document, a new version or a copy', async () => {
    const code = await makeRole(newsroom, 'headline-writer', [
      readArticles,
      {
        action: 'plugin::content-manager.explorer.create',
        subject: article,
        properties: { locales: ['en'], fields: ['headline', 'body'] },
      },
      { action: 'plugin::content-manager.explorer.update', subject: article, properties: { locales: ['en'] } },
    ]);
    const writer = await hire(newsroom, code);
    const lacking = await prepare('lacking', 'en');
    const whole = await prepare('whole', 'en');
    const given = { ...headline, lede: 'Slipped in', genre: 'interview' };
    const answers = [
      await writer.ask<{ data: { documentId: string } }>(...begin('en', given)),
      await writer.ask<{ data: { documentId: string } }>('PUT', `${manager}/${article}/${lacking}?locale=en`, given),
      await writer.ask<{ data: { documentId: string } }>('POST', `${manager}/${article}/clone/${whole}?locale=en`, {
        ...given,
        locale: 'en',
      }),
    ];
    for (const { status, data, error } of answers) {
      expect({ status: Math.floor(status / 100), error }).toEqual({ status: 2, error: undefined });
      const { documentId } = data as unknown as { documentId: string };
      const row = await newsroom.strapi.documents(article).findOne({ documentId, locale: 'en' });
      expect({ headline: row?.headline, lede: row?.lede }).not.toMatchObject({ lede: 'Slipped in' });
      expect(row?.genre).not.toBe('interview');
    }
  });
});

describe('a waiver', () => {
  const deadline = new Date(Date.now() + 3_600_000).toISOString();

  test.each(['POST', 'DELETE'])('%s: is not for a role that may not publish the original', async (method) => {
    const documentId = await prepare('whole', 'en');
    const path = `/copydesk/waivers/${article}/${documentId}`;
    const waiver = { reason: 'The bridge reopens at noon', deadline };
    if (method === 'DELETE') expect((await users.editor.ask('POST', path, waiver)).status).toBe(201);
    const before = await takeSnapshot(newsroom.strapi);
    const { status, error } = await users.bureau.ask(method, path, method === 'POST' ? waiver : undefined);
    expect({ ...error, status }).toMatchObject({ status: 403, details: { right: 'publish', locale: ['uk'] } });
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });
});

test('code of a project, and the administrator, are not asked', async () => {
  const admin = await findAdministrator(newsroom);
  expect((await admin.ask(...begin('ru', {}))).status).toBe(201);
  const written = await newsroom.strapi.documents(article).create({ locale: 'ru', data: headline as never });
  expect(written.documentId).not.toBe('');
});
