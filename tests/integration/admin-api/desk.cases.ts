import { copydesk } from '../../helpers/copydesk';
import type { ListedDocument, DeskResponse } from '../../../src/plugins/copydesk/shared/contracts/desk';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import {
  article,
  findAdministrator,
  findStranger,
  hire,
  makeRole,
  type PanelUser,
  readArticles,
  writeStory,
} from './panel';
import { statementsDuring } from '../../helpers/statements-during';

let newsroom: Newsroom;
let admin: PanelUser;

beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
});

type Answer = { status: number } & DeskResponse;

async function ask(query: Record<string, string | number> = {}, user = admin): Promise<Answer> {
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  return (await user.ask('GET', `/copydesk/desk?${search}`)) as unknown as Answer;
}

const idsOf = ({ data }: Answer) => data.map(({ documentId }) => documentId);

/** The whole desk, or what a query leaves of it. */
async function askAll(query: Record<string, string> = {}): Promise<ListedDocument[]> {
  return (await ask({ ...query, pageSize: 100 })).data;
}

async function find(documentId: string): Promise<ListedDocument> {
  const entry = (await askAll({ uid: article })).find((one) => one.documentId === documentId);
  if (!entry) throw new Error(`${documentId} is not on the desk`);
  return entry;
}

const save = (documentId: string, locale: string, data: object) =>
  newsroom.strapi.documents(article).update({ documentId, locale, data } as never);

const correction = { publishedAt: '2024-09-02T10:00:00.000Z', kind: 'correction' as const };

test('a picture is called by its caption, not by its agency', async () => {
  const titles = (await askAll({ uid: 'api::illustration.illustration' })).map(({ title }) => title);
  expect(titles).toContain('Як змінювався врожай зернових із року в рік.');
  expect(titles.filter((title) => title === 'Copydesk Pictures')).toEqual([]);
});

test('everything of the sample edition is there, the unfinished stories in their states', async () => {
  const entries = await askAll({ uid: article });
  expect(entries).toHaveLength(17);
  const states = Object.fromEntries(
    entries
      .filter(({ ready }) => !ready)
      .map(({ title, locales }) => [
        title.split(/[\s:]/)[0],
        Object.entries(locales).map(([locale, { status }]) => `${locale} ${status}`),
      ]),
  );
  expect(states).toEqual({
    На: ['uk source', 'en complete', 'ru complete'],
    У: ['uk source', 'en incomplete', 'ru missing'],
    Ремонт: ['uk source', 'en stale', 'ru stale'],
    В: ['uk source', 'en missing', 'ru complete'],
  });
});

describe('a document', () => {
  test('is shown with all its locales, its violations and the last change', async () => {
    const documentId = await writeStory(newsroom, ['uk', 'en']);
    await save(documentId, 'uk', { authors: [] });
    const entry = await find(documentId);
    expect(entry).toMatchObject({ uid: article, sourceLocale: 'uk', urgent: false, ready: false, waiver: null });
    expect(entry.locales.uk).toMatchObject({
      status: 'source',
      published: false,
      modified: false,
      errors: 1,
      worst: { rule: 'attribution/byline-missing', level: 'error', locale: 'uk' },
    });
    expect(entry.locales.ru).toMatchObject({
      status: 'missing',
      translated: 0,
      errors: 1,
      worst: { rule: 'translation/locale-missing' },
    });
    expect(Date.parse(entry.changedAt)).toBeGreaterThan(Date.now() - 60_000);
  });

  test('is ready, published, modified, gone', async () => {
    const documentId = await writeStory(newsroom);
    expect(await find(documentId)).toMatchObject({ ready: true, locales: { uk: { published: false } } });
    await newsroom.strapi.documents(article).publish({ documentId, locale: '*' });
    expect(await find(documentId)).toMatchObject({ locales: { uk: { published: true, modified: false } } });
    await save(documentId, 'en', { lede: 'Another lede for the libraries.' });
    expect(await find(documentId)).toMatchObject({ locales: { en: { modified: true }, uk: { modified: false } } });
    await newsroom.strapi.documents(article).delete({ documentId, locale: '*' });
    await expect(find(documentId)).rejects.toThrow('not on the desk');
  });

  test('that was corrected comes first, until the correction has reached all published locales', async () => {
    const documentId = await writeStory(newsroom);
    await newsroom.strapi.documents(article).publish({ documentId, locale: '*' });
    await save(documentId, 'uk', { corrections: [{ ...correction, note: 'Не дві бібліотеки, а три.' }] });
    expect(await find(documentId)).toMatchObject({ urgent: false, locales: { en: { urgent: true, status: 'stale' } } });
    await newsroom.strapi.documents(article).publish({ documentId, locale: 'uk' });
    const first = await ask();
    expect(first.data[0]).toMatchObject({ documentId, urgent: true });
    expect(first.meta.counts.urgent).toBe(1);

    await save(documentId, 'en', { corrections: [{ ...correction, note: 'Three libraries, not two.' }] });
    await save(documentId, 'ru', { corrections: [{ ...correction, note: 'Не две библиотеки, а три.' }] });
    expect(await find(documentId)).toMatchObject({ urgent: true, locales: { en: { urgent: false } } });
    await newsroom.strapi.documents(article).publish({ documentId, locale: '*' });
    expect(await find(documentId)).toMatchObject({ urgent: false });
    expect((await ask()).meta.counts.urgent).toBe(0);
  });

  test('under a waiver says so, and is overdue when its time has passed', async () => {
    const { strapi } = newsroom;
    const documentId = await writeStory(newsroom, ['uk']);
    const deadline = new Date(Date.now() + 3_600_000).toISOString();
    await admin.ask('POST', `/copydesk/waivers/${article}/${documentId}`, { reason: 'Пожежа', deadline });
    expect((await ask({ status: 'waived' })).data).toMatchObject([
      { documentId, waiver: { deadline, reason: 'Пожежа', overdue: false } },
    ]);

    const past = new Date(Date.now() - 1000);
    await strapi.db
      .query('plugin::copydesk.waiver')
      .updateMany({ where: { subject: documentId }, data: { deadline: past } });
    await strapi.db
      .query('plugin::copydesk.desk-entry' as never)
      .updateMany({ where: { subject: documentId }, data: { reassessAt: past } });
    expect(await copydesk.reassessDue(strapi)).toBe(1);
    const overdue = await ask({ status: 'overdue' });
    expect(overdue.data).toMatchObject([{ documentId, waiver: { overdue: true } }]);
    expect(overdue.meta.counts.overdue).toBe(1);
    await admin.ask('DELETE', `/copydesk/waivers/${article}/${documentId}`);
    expect((await ask({ status: 'overdue' })).data).toEqual([]);
  });

  test('follows what it shows: an author who loses a language', async () => {
    const { strapi } = newsroom;
    const authors = strapi.documents('api::author.author');
    const { documentId: author } = await authors.create({ locale: 'uk', data: { name: 'Олесь Гай' } } as never);
    await authors.update({ documentId: author, locale: 'en', data: { name: 'Oles Hai' } } as never);
    await authors.update({ documentId: author, locale: 'ru', data: { name: 'Олесь Гай' } } as never);
    const documentId = await writeStory(newsroom);
    await save(documentId, 'uk', { authors: [author] });
    expect(await find(documentId)).toMatchObject({ ready: true });
    await authors.delete({ documentId: author, locale: 'en' });
    expect(await find(documentId)).toMatchObject({
      ready: false,
      locales: { en: { errors: 1, worst: { rule: 'attribution/author-not-in-locale' } }, uk: { errors: 0 } },
    });
  });
});

describe('the list', () => {
  test('goes page by page, by urgency, each document once', async () => {
    const whole = await ask({ pageSize: 100 });
    const { total } = whole.meta.pagination;
    expect(whole.data).toHaveLength(total);
    const pages: string[] = [];
    for (let page = 1; page <= Math.ceil(total / 7); page += 1) pages.push(...idsOf(await ask({ page, pageSize: 7 })));
    expect(pages).toEqual(idsOf(whole));
    expect(whole.meta.pagination).toEqual({ page: 1, pageSize: 100, pageCount: 1, total });
  });

  test.each([
    [
      'a type',
      { uid: 'api::background.background' },
      (one: ListedDocument) => one.uid === 'api::background.background',
    ],
    ['two types', { uid: `${article},api::author.author` }, (one: ListedDocument) => /article|author/.test(one.uid)],
    ['a state', { status: 'incomplete' }, has('incomplete')],
    [
      'two states',
      { status: 'incomplete,missing' },
      (one: ListedDocument) => has('incomplete')(one) || has('missing')(one),
    ],
    [
      'a state in a locale',
      { status: 'missing', locale: 'ru' },
      (one: ListedDocument) => one.locales.ru?.status === 'missing',
    ],
    ['what is ready', { status: 'ready', uid: article }, (one: ListedDocument) => one.uid === article && one.ready],
    [
      'words of a title in any locale',
      { q: 'New 2.6-kilometre' },
      (one: ListedDocument) => /2,6 кілометра/.test(one.title),
    ],
    ['words that are a pattern elsewhere', { q: '%' }, () => false],
    ['a time to come', { changedSince: '2100-01-01' }, () => false],
  ])('%s', async (_, query, isWanted) => {
    const all = await askAll();
    const wanted = all.filter(isWanted).map(({ documentId }) => documentId);
    const answer = await ask({ ...query, pageSize: 100 });
    expect(idsOf(answer)).toEqual(wanted);
    expect(answer.meta.pagination.total).toBe(wanted.length);
  });

  test('an author', async () => {
    const { documentId: author } = await newsroom.strapi.db
      .query('api::author.author')
      .findOne({ where: { locale: 'uk', articles: { documentId: newsroom.articles['dnipro-bridge'] } } });
    const ids = idsOf(await ask({ author, pageSize: 100 }));
    expect(ids).toContain(newsroom.articles['dnipro-bridge']);
    expect(ids.length).toBeLessThan(17);
  });

  test('its counts are those of all that the other filters leave', async () => {
    const all = await askAll();
    const { counts } = (await ask({ status: 'missing', pageSize: 1 })).meta;
    expect(counts).toMatchObject({
      stale: all.filter(has('stale')).length,
      missing: all.filter(has('missing')).length,
      incomplete: all.filter(has('incomplete')).length,
      ready: all.filter(({ ready }) => ready).length,
    });
    const narrow = (await ask({ q: ' ', pageSize: 1 })).meta.counts;
    expect((await ask({ changedSince: '2000-01-01', pageSize: 1 })).meta.counts).toEqual(narrow);
  });

  test('takes at most three statements, whatever the page', async () => {
    const statements = await statementsDuring(newsroom.strapi, () => ask({ pageSize: 100, status: 'stale,missing' }));
    expect(statements.filter((sql) => sql.includes('copydesk_desk'))).toHaveLength(3);
    expect(statements.filter((sql) => /from "articles"/.test(sql))).toEqual([]);
  });

  test.each([
    ['pageSize', '101'],
    ['page', '0'],
    ['status', 'rotten'],
    ['changedSince', 'yesterday'],
    ['locale', 'Ukrainian'],
    ['colour', 'red'],
  ])('a wrong %s is named', async (name, value) => {
    const { status, error } = await admin.ask('GET', `/copydesk/desk?${name}=${value}`);
    expect(status).toBe(400);
    expect(error.details.errors).toEqual([expect.objectContaining({ path: [name] })]);
  });

  function has(state: string) {
    return ({ locales }: ListedDocument) =>
      Object.values(locales).some(
        ({ status, stale, urgent }) => status === state || (state === 'stale' && (stale > 0 || urgent)),
      );
  }
});

describe('who may see it', () => {
  const action = 'plugin::copydesk.desk.read';

  test('nobody without the permission', async () => {
    expect((await ask({}, findStranger(newsroom))).status).toBe(401);
    const bystander = await makeRole(newsroom, 'desk-bystander', [readArticles]);
    expect((await ask({}, await hire(newsroom, bystander))).status).toBe(403);
  });

  test('each what they may read in the content manager', async () => {
    const reader = await hire(newsroom, await makeRole(newsroom, 'desk-reader', [{ action }, readArticles]));
    const { data } = await ask({ pageSize: 100 }, reader);
    expect(new Set(data.map(({ uid }) => uid))).toEqual(new Set([article]));
    expect((await ask({ uid: 'api::author.author' }, reader)).status).toBe(403);
    expect((await ask({ uid: 'api::menu.menu' }, reader)).status).toBe(400);
  });

  test('of their own documents alone, whoever may read no others', async () => {
    const ownOnly = { ...readArticles, conditions: ['admin::is-creator'] };
    const author = await hire(newsroom, await makeRole(newsroom, 'desk-own', [{ action }, ownOnly]));
    expect(await ask({}, author)).toMatchObject({ data: [], meta: { pagination: { total: 0 }, counts: { ready: 0 } } });
    const own = await writeStory(newsroom);
    const rows = await newsroom.strapi.db.query(article).findMany({ where: { documentId: own } });
    for (const { id } of rows) {
      await newsroom.strapi.db.query(article).update({ where: { id }, data: { createdBy: author.id } });
    }
    const answer = await ask({}, author);
    expect(idsOf(answer)).toEqual([own]);
    expect(answer.meta).toMatchObject({ pagination: { total: 1 }, counts: { ready: 1 } });
  });
});
