import { copydesk } from '../../helpers/copydesk';
import type { AcknowledgeResponse } from '../../../src/plugins/copydesk/shared/contracts/acknowledge';
import type { TranslationSheetResponse } from '../../../src/plugins/copydesk/shared/contracts/translation-sheet';
import { makeToken } from '../../helpers/content-api';
import { takeSnapshot } from '../../helpers/database-snapshot';
import { send } from '../../helpers/send';
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

type Sheet = TranslationSheetResponse['data'];
type Acknowledged = AcknowledgeResponse['data'];

let newsroom: Newsroom;
let admin: PanelUser;

beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
});

const sheet = (documentId: string, locale = 'en') => `/copydesk/translation/${article}/${documentId}/${locale}`;
const acknowledge = (documentId: string, locale = 'en') => `/copydesk/acknowledge/${article}/${documentId}/${locale}`;
const manager = (documentId: string) => `/content-manager/collection-types/${article}/${documentId}`;

const former = 'Бібліотеки відчинили двері о дев’ятій.';
const present = 'Бібліотеки відчинили двері о десятій ранку.';

/** An article whose source says something else in its headline and lede than when it was translated. */
async function writeStale(): Promise<string> {
  const { strapi } = newsroom;
  const documentId = await writeStory(newsroom);
  const save = (locale: string, data: object) =>
    strapi.documents(article).update({ documentId, locale, data } as never);
  await save('uk', { lede: former });
  await save('en', { lede: 'The libraries opened their doors at nine.' });
  await save('ru', { lede: 'Библиотеки открыли двери в девять.' });
  await save('uk', { lede: present, headline: 'Інший заголовок' });
  return documentId;
}

const statusOf = async (documentId: string, locale = 'en') =>
  (await copydesk.describeStandings(newsroom.strapi, article, [documentId], 'draft')).get(documentId)?.[locale];

describe('the sheet', () => {
  test('shows each field beside its source, and what has changed in it word by word', async () => {
    const documentId = await writeStale();
    const { status, data } = await admin.ask<Sheet>('GET', sheet(documentId));

    expect(status).toBe(200);
    expect(data).toMatchObject({ uid: article, documentId, locale: 'en', sourceLocale: 'uk' });
    expect(await statusOf(documentId)).toMatchObject(data.standing);
    expect(data.standing).toMatchObject({ status: 'stale', stale: 2 });
    const find = (path: string) => data.fields.find((field) => field.path.join('.') === path);
    expect(find('lede')).toMatchObject({
      sourcePath: ['lede'],
      label: 'Lede',
      kind: 'text',
      status: 'stale',
      text: 'The libraries opened their doors at nine.',
      source: present,
      sourceThen: former,
      diff: [
        { kind: 'same', text: 'Бібліотеки відчинили двері о ' },
        { kind: 'removed', text: 'дев’ятій' },
        { kind: 'added', text: 'десятій ранку' },
        { kind: 'same', text: '.' },
      ],
      method: 'human',
      by: null,
    });
    expect(find('illustration')).toMatchObject({ kind: 'reference', status: 'current', diff: [] });
    expect(data.fields.filter(({ status: one }) => one === 'current')).toHaveLength(data.standing.translated);
  });

  test('shows what is missing where it would be, and what the source has no more', async () => {
    const documentId = await writeStale();
    const { strapi } = newsroom;
    const uk = await strapi
      .documents(article)
      .findOne({ documentId, locale: 'uk', populate: { body: { populate: '*' } } });
    const body = (uk as unknown as { body: object[] }).body;
    const added = { __component: 'sections.quote', text: 'Ми готові.', speaker: 'Бібліотекарка' };
    const data = { body: [added, ...body], lede: '' };
    await strapi.documents(article).update({ documentId, locale: 'uk', data } as never);

    const { fields } = (await admin.ask<Sheet>('GET', sheet(documentId))).data;
    expect(fields.filter(({ status }) => status === 'missing')).toMatchObject([
      { path: ['body', 0, 'text'], sourcePath: ['body', 0, 'text'], text: '', source: 'Ми готові.', sourceThen: null },
      { path: ['body', 0, 'speaker'] },
    ]);
    expect(fields.filter(({ status }) => status === 'superfluous')).toMatchObject([
      { path: ['lede'], sourcePath: null, source: '' },
    ]);
  });

  test('of a locale that is not there shows all that is to be translated; of the source nothing', async () => {
    const documentId = await writeStory(newsroom, ['uk', 'en']);
    const { data } = await admin.ask<Sheet>('GET', sheet(documentId, 'ru'));
    expect(data.standing).toMatchObject({ status: 'missing', translated: 0 });
    expect(data.fields.every(({ status }) => status === 'missing')).toBe(true);
    expect(data.fields).toHaveLength(data.standing.total);
    const source = await admin.ask<Sheet>('GET', sheet(documentId, 'uk'));
    expect(source.data).toMatchObject({ standing: { status: 'source' }, fields: [] });
  });

  test('is there for types without drafts, too', async () => {
    const { documentId } = await newsroom.strapi.db.query('api::source.source').findOne({ where: { locale: 'en' } });
    const answer = await admin.ask<Sheet>('GET', `/copydesk/translation/api::source.source/${documentId}/en`);
    expect(answer).toMatchObject({ status: 200, data: { fields: [{ path: ['name'], status: 'current' }] } });
  });

  test.each([
    ['an unknown locale', 400, 'xx'],
    ['no locale', 404, ''],
  ])('%s is refused', async (_, status, locale) => {
    expect((await admin.ask('GET', sheet(await writeStory(newsroom), locale))).status).toBe(status);
  });
});

describe('an acknowledgement', () => {
  test('of everything makes everything current, and says who and when', async () => {
    const documentId = await writeStale();
    const { status, data } = await admin.ask<Acknowledged>('POST', acknowledge(documentId));
    expect(status).toBe(200);
    expect(data).toMatchObject({ acknowledged: ['headline', 'lede'], standing: { status: 'complete', stale: 0 } });
    expect(await statusOf(documentId)).toMatchObject(data.standing);
    expect(await statusOf(documentId, 'ru')).toMatchObject({ status: 'stale', stale: 2 });

    const { fields } = (await admin.ask<Sheet>('GET', sheet(documentId))).data;
    const lede = fields.find(({ path }) => path[0] === 'lede');
    expect(lede).toMatchObject({ status: 'current', method: 'acknowledged', sourceThen: present });
    expect(lede?.by).toEqual(expect.any(String));
    expect(Date.parse(lede?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  test('of one field leaves the others', async () => {
    const documentId = await writeStale();
    const { data } = await admin.ask<Acknowledged>('POST', acknowledge(documentId), { fields: ['lede'] });
    expect(data).toMatchObject({ acknowledged: ['lede'], standing: { status: 'stale', stale: 1 } });
  });

  test('of what is current already changes nothing', async () => {
    const documentId = await writeStory(newsroom);
    const before = await takeSnapshot(newsroom.strapi);
    const { data } = await admin.ask<Acknowledged>('POST', acknowledge(documentId), { fields: ['body', 'headline'] });
    expect(data.acknowledged).toEqual([]);
    const ours = /copydesk_/;
    const without = (snapshot: object) =>
      Object.fromEntries(Object.entries(snapshot).filter(([table]) => !ours.test(table)));
    expect(without(await takeSnapshot(newsroom.strapi))).toEqual(without(before));
  });

  test.each([
    ['a field that is not there', { fields: ['headlines'] }, 'The translation has no “headlines”.'],
    ['fields that are no list', { fields: 'lede' }, undefined],
    ['an empty list', { fields: [] }, undefined],
    ['anything else', { all: true }, undefined],
  ])('of %s is refused, and changes nothing', async (_, body, message) => {
    const documentId = await writeStale();
    const answer = await admin.ask('POST', acknowledge(documentId), body);
    expect(answer.status).toBe(400);
    if (message !== undefined) expect(answer.error.message).toBe(message);
    expect(await statusOf(documentId)).toMatchObject({ stale: 2 });
  });

  test.each([
    ['the source', 'uk'],
    ['a locale that is not there', 'ru'],
  ])('of %s is refused', async (_, locale) => {
    const documentId = await writeStory(newsroom, ['uk', 'en']);
    expect((await admin.ask('POST', acknowledge(documentId, locale))).status).toBe(400);
  });
});

describe('a minor change', () => {
  const save = (user: PanelUser, documentId: string, query: string) =>
    user.ask('PUT', `${manager(documentId)}?locale=uk${query}`, { lede: `Майже те саме, ${query}.` });

  test('is marked by the panel', async () => {
    const documentId = await writeStory(newsroom);
    expect((await save(admin, documentId, '&minor=true')).status).toBe(200);
    expect(await statusOf(documentId)).toMatchObject({ status: 'complete' });
    expect((await save(admin, documentId, '&minor=false')).status).toBe(200);
    expect(await statusOf(documentId)).toMatchObject({ status: 'stale' });
  });

  test('is marked by an API token', async () => {
    const documentId = await writeStory(newsroom);
    const update = 'api::article.article.update';
    const change = async (permissions: string[]) => {
      const token = await makeToken(newsroom, 'custom', permissions);
      const path = `${newsroom.url}/api/articles/${documentId}?locale=uk&status=draft&minor=true`;
      return (await send(path, 'PUT', { data: { lede: `Майже, ${permissions.length}.` } }, token)).status;
    };
    expect(await change([update])).toBe(403);
    expect(await statusOf(documentId)).toMatchObject({ status: 'complete' });
    expect(await change([update, 'plugin::copydesk.minor'])).toBe(200);
    expect(await statusOf(documentId)).toMatchObject({ status: 'complete' });
    const { lede } = await newsroom.strapi.db.query(article).findOne({ where: { documentId, locale: 'uk' } });
    expect(lede).toBe('Майже, 2.');
  });

  test('is refused to an editor without the permission, who may save it as it is', async () => {
    const documentId = await writeStory(newsroom);
    const update = { ...readArticles, action: 'plugin::content-manager.explorer.update' };
    const properties = { locales: ['uk'], fields: ['lede'] };
    const role = await makeRole(newsroom, 'minor-editor', [readArticles, { ...update, properties }]);
    const editor = await hire(newsroom, role);
    expect((await save(editor, documentId, '&minor=true')).status).toBe(403);
    expect((await save(editor, documentId, '')).status).toBe(200);
    expect(await statusOf(documentId)).toMatchObject({ status: 'stale' });
  });
});

describe('who may', () => {
  const reading = 'plugin::copydesk.readiness.read';
  const acknowledging = 'plugin::copydesk.acknowledge';

  test.each([
    ['GET', sheet],
    ['POST', acknowledge],
  ])('nobody who is not logged in: %s', async (method, path) => {
    expect((await findStranger(newsroom).ask(method, path(await writeStory(newsroom)))).status).toBe(401);
  });

  test('each by a permission of its own, of what one may read', async () => {
    const documentId = await writeStale();
    const join = async (code: string, actions: string[], reads = true) => {
      const permissions = [...actions.map((action) => ({ action })), ...(reads ? [readArticles] : [])];
      return hire(newsroom, await makeRole(newsroom, code, permissions));
    };
    const reader = await join('sheet-reader', [reading]);
    expect((await reader.ask('GET', sheet(documentId))).status).toBe(200);
    expect((await reader.ask('POST', acknowledge(documentId))).status).toBe(403);
    const blind = await join('sheet-blind', [reading, acknowledging], false);
    expect((await blind.ask('GET', sheet(documentId))).status).toBe(403);
    expect((await blind.ask('POST', acknowledge(documentId))).status).toBe(403);
    const bystander = await join('sheet-bystander', [acknowledging]);
    expect((await bystander.ask('GET', sheet(documentId))).status).toBe(403);
    expect((await bystander.ask('POST', acknowledge(documentId))).status).toBe(403);
    const update = {
      ...readArticles,
      action: 'plugin::content-manager.explorer.update',
      properties: { locales: ['en'], fields: ['lede'] },
    };
    const role = await makeRole(newsroom, 'sheet-translator', [{ action: acknowledging }, readArticles, update]);
    const translator = await hire(newsroom, role);
    expect((await translator.ask('POST', acknowledge(documentId))).status).toBe(200);
  });
});
