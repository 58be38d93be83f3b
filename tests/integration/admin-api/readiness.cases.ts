import type { Violation } from '../../../src/plugins/copydesk/domain/violation';
import type { ReadinessResponse } from '../../../src/plugins/copydesk/shared/contracts/readiness';
import type { RuleResponse } from '../../../src/plugins/copydesk/shared/contracts/rule';
import { takeSnapshot } from '../../helpers/database-snapshot';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import {
  article,
  findAdministrator,
  findStranger,
  hire,
  listPublished,
  makeRole,
  type PanelUser,
  readArticles,
  writeStory,
} from './panel';

type Readiness = ReadinessResponse['data'];

let newsroom: Newsroom;
let admin: PanelUser;

beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
});

const readiness = (documentId: string, uid: string = article) => `/copydesk/readiness/${uid}/${documentId}`;

/** An article that nobody signs, with a lede short in English and without a Russian version. */
async function writeUnfinished(): Promise<string> {
  const { strapi } = newsroom;
  const documentId = await writeStory(newsroom, ['uk', 'en']);
  await strapi.documents(article).update({ documentId, locale: 'uk', data: { authors: [] } });
  await strapi.documents(article).update({ documentId, locale: 'en', data: { lede: '' } });
  return documentId;
}

describe('how a document stands', () => {
  test('a story that is published everywhere', async () => {
    const documentId = newsroom.articles['libraries-opinion'] ?? '';
    const { status, data } = await admin.ask<Readiness>('GET', readiness(documentId));

    expect(status).toBe(200);
    expect(data).toMatchObject({ documentId, uid: article, sourceLocale: 'uk', release: 'together', waivers: [] });
    expect(Object.keys(data.locales)).toEqual(['uk', 'en', 'ru']);
    const { total } = data.locales.uk ?? {};
    expect(total).toBeGreaterThan(5);
    const ready = { published: true, translated: total, total, ready: true };
    expect(data.locales).toMatchObject({
      uk: { ...ready, status: 'source' },
      en: { ...ready, status: 'complete' },
      ru: { ...ready, status: 'complete' },
    });
    expect(data.publish).toEqual({ uk: [], en: [], ru: [], '*': [] });
  });

  test('a story that is unfinished in every way', async () => {
    const { data } = await admin.ask<Readiness>('GET', readiness(await writeUnfinished()));
    const { uk, en, ru } = data.locales;
    const rulesIn = (violations?: Violation[]) => violations?.map(({ rule, locale }) => `${locale} ${rule}`);

    expect(uk).toMatchObject({ status: 'source', published: false, ready: false });
    expect(rulesIn(uk?.violations)).toEqual(['uk attribution/byline-missing']);
    expect(en).toMatchObject({ status: 'incomplete', published: false, ready: false, total: uk?.total });
    expect(en?.translated).toBe((uk?.total ?? 0) - 1);
    expect(rulesIn(en?.violations)).toEqual(
      expect.arrayContaining(['en attribution/byline-missing', 'en translation/field-missing']),
    );
    expect(ru).toMatchObject({ status: 'missing', published: false, translated: 0, total: uk?.total, ready: false });
    expect(rulesIn(ru?.violations)).toEqual(['ru translation/locale-missing']);
    expect(Object.keys(data.publish)).toEqual(expect.arrayContaining(['uk', 'en', '*']));
    expect(data.publish).not.toHaveProperty('ru');
  });
});

describe('a dry run', () => {
  test('says exactly what the publication then says, and writes nothing', async () => {
    const documentId = await writeUnfinished();
    const before = await takeSnapshot(newsroom.strapi);
    const { data } = await admin.ask<Readiness>('GET', readiness(documentId));
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);

    const foretold = (locale: string) =>
      data.publish[locale]?.map(({ rule, level: _level, ...violation }) => ({
        name: rule,
        ...violation,
        uid: article,
        documentId,
        title: expect.any(String),
        help: expect.stringMatching(new RegExp(`/admin/plugins/copydesk/rules/${rule}$`)),
      })) ?? [];
    for (const locale of ['uk', 'en']) {
      const refusal = await admin.publish(documentId, locale);
      expect(refusal.status).toBe(400);
      expect(refusal.error.details.errors).toEqual(foretold(locale));
    }
    const publishAll = newsroom.strapi.documents(article).publish({ documentId, locale: '*' });
    await expect(publishAll).rejects.toMatchObject({ details: { errors: foretold('*') } });
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });

  test('promises a publication that then happens', async () => {
    const documentId = await writeStory(newsroom);
    const foretell = async () => {
      const { data } = await admin.ask<Readiness>('GET', readiness(documentId));
      const refused = Object.entries(data.publish).map(([locale, found]) => [locale, found?.map(({ rule }) => rule)]);
      return { publish: Object.fromEntries(refused) as object, locales: data.locales };
    };
    // A translation does not go out before its original.
    const ahead = ['dependency/not-published'];
    expect((await foretell()).publish).toEqual({ uk: [], en: ahead, ru: ahead, '*': [] });
    expect((await admin.publish(documentId, 'en')).status).toBe(400);
    expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    expect((await foretell()).publish).toEqual({ uk: [], en: [], ru: [], '*': [] });
    expect((await admin.publish(documentId, 'en')).status).toBe(200);
    expect((await foretell()).locales).toMatchObject({ uk: { published: true }, en: { published: true } });
  });

  test('says of a translation without its original what the gate says, and how both go out', async () => {
    const documentId = await writeStory(newsroom);
    const refused = await admin.publish(documentId, 'ru');
    expect(refused.error.details.errors).toMatchObject([
      { name: 'dependency/not-published', locale: 'ru', message: expect.stringContaining('Publish it first, or both') },
    ]);
    await newsroom.strapi.documents(article).publish({ documentId, locale: ['ru', 'uk'] } as never);
    expect(await listPublished(newsroom, documentId)).toEqual(['ru', 'uk']);
  });
});

describe('what is not there is named', () => {
  test.each([
    ['an unknown content type', 404, 'api::menu.menu', undefined, 'There is no content type “api::menu.menu”.'],
    ['a component', 404, 'sections.text', undefined, 'There is no content type “sections.text”.'],
    [
      'a type without drafts',
      400,
      'api::author.author',
      undefined,
      'Publications of “api::author.author” do not pass the copy desk.',
    ],
    ['a type of the panel', 400, 'admin::user', undefined, 'Publications of “admin::user” do not pass the copy desk.'],
    ['an unknown document', 404, article, 'nowhere', `There is no document “nowhere” of “${article}”.`],
    ['a name that no document can have', 400, article, 'no%00where', undefined],
    ['a document of another type', 404, 'api::background.background', undefined, undefined],
  ])('%s', async (_, status, uid, documentId, message) => {
    const path = readiness(documentId ?? newsroom.articles['libraries-opinion'] ?? '', uid);
    const answer = await admin.ask('GET', path);
    expect(answer.status).toBe(status);
    if (message !== undefined) expect(answer.error.message).toBe(message);
  });
});

describe('the level of a rule in this newsroom', () => {
  const rule = '/copydesk/rules/attribution/byline-missing';
  const levels = (user: PanelUser, path = rule) => user.ask<RuleResponse['data']>('GET', path);

  test('for each content type of the policy', async () => {
    const { status, data } = await levels(admin);
    expect(status).toBe(200);
    expect(data.rule).toBe('attribution/byline-missing');
    expect(data.levels).toContainEqual({ uid: article, name: 'Article', level: 'error' });
    expect(data.levels).toHaveLength(5);
  });

  test('for the types that one may read alone, and only with the permission', async () => {
    const permission = { action: 'plugin::copydesk.readiness.read' };
    const reader = await hire(newsroom, await makeRole(newsroom, 'rule-reader', [permission, readArticles]));
    expect((await levels(reader)).data.levels.map(({ uid }) => uid)).toEqual([article]);
    const bystander = await hire(newsroom, await makeRole(newsroom, 'rule-bystander', [readArticles]));
    expect((await levels(bystander)).status).toBe(403);
  });

  test('of a rule that does not exist', async () => {
    expect((await levels(admin, '/copydesk/rules/attribution/nothing')).status).toBe(404);
  });
});

describe('who may ask', () => {
  const action = 'plugin::copydesk.readiness.read';

  test('nobody who is not logged in', async () => {
    const { status } = await findStranger(newsroom).ask('GET', readiness(await writeStory(newsroom)));
    expect(status).toBe(401);
  });

  test('no API token, whatever it may do', async () => {
    const { accessKey } = await newsroom.strapi
      .service('admin::api-token')
      .create({ name: 'full', description: '', type: 'full-access', lifespan: null });
    const response = await fetch(`${newsroom.url}${readiness('any')}`, {
      headers: { authorization: `Bearer ${accessKey}` },
    });
    expect(response.status).toBe(401);
  });

  test('no editor without the permission', async () => {
    const editor = await hire(newsroom, await makeRole(newsroom, 'bystander', [readArticles]));
    expect((await editor.ask('GET', readiness(await writeStory(newsroom)))).status).toBe(403);
  });

  test('nobody who may not read the type in the content manager', async () => {
    const user = await hire(newsroom, await makeRole(newsroom, 'blind', [{ action }]));
    const answer = await user.ask('GET', readiness(await writeStory(newsroom)));
    expect(answer.status).toBe(403);
    expect(answer.error.message).toBe(`You may not read “${article}”.`);
  });

  test('somebody who may read what they wrote, of that alone', async () => {
    const ownOnly = { ...readArticles, conditions: ['admin::is-creator'] };
    const author = await hire(newsroom, await makeRole(newsroom, 'own-only', [{ action }, ownOnly]));
    const own = await writeStory(newsroom);
    const rows = await newsroom.strapi.db.query(article).findMany({ where: { documentId: own } });
    for (const { id } of rows) {
      await newsroom.strapi.db.query(article).update({ where: { id }, data: { createdBy: author.id } });
    }
    expect((await author.ask('GET', readiness(own))).status).toBe(200);
    expect((await author.ask('GET', readiness(await writeStory(newsroom)))).status).toBe(403);
  });

  test('whoever has the permission and may read the type', async () => {
    const user = await hire(newsroom, await makeRole(newsroom, 'reader', [{ action }, readArticles]));
    expect((await user.ask('GET', readiness(await writeStory(newsroom)))).status).toBe(200);
  });

  test('the permissions of the desk stand in the panel among those of plugins', async () => {
    const { data } = await admin.ask<{ sections: { plugins: { action: string; plugin: string }[] } }>(
      'GET',
      '/admin/permissions',
    );
    const ours = data.sections.plugins.filter(({ plugin }) => plugin === 'copydesk').map((given) => given.action);
    const names = ['acknowledge', 'desk.read', 'minor', 'readiness.read', 'waive', 'withdraw'];
    expect(ours.sort()).toEqual(names.map((name) => `plugin::copydesk.${name}`));
  });
});
