import type { ReadinessResponse } from '../../../src/plugins/copydesk/shared/contracts/readiness';
import type { Waiver } from '../../../src/plugins/copydesk/shared/contracts/waivers';
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

let newsroom: Newsroom;
let admin: PanelUser;

beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
});

const waiverUid = 'plugin::copydesk.waiver';
const waivers = (documentId: string, uid: string = article) => `/copydesk/waivers/${uid}/${documentId}`;

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const reason = 'The bridge reopens at noon';

const grant = (documentId: string, hours = 1) =>
  admin.ask<Waiver>('POST', waivers(documentId), { reason, deadline: inHours(hours) });

/** Moves the deadline of a waiver into the past, as if the time had passed. */
const lapse = ({ id }: Waiver) =>
  newsroom.strapi.db.query(waiverUid).update({ where: { id }, data: { deadline: inHours(-1) } });

const list = async () => (await admin.ask<Waiver[]>('GET', '/copydesk/waivers')).data;

const rulesOf = (details: { errors?: unknown[] }) =>
  (details.errors as { name: string; locale: string }[]).map(({ name, locale }) => `${locale} ${name}`);

describe('a waiver', () => {
  test('is written down with who granted it, when, why and until when', async () => {
    const documentId = await writeStory(newsroom);
    const deadline = inHours(2);
    const began = Date.now();
    const { status, data } = await admin.ask<Waiver>('POST', waivers(documentId), {
      reason: `  ${reason} `,
      deadline: deadline.replace('Z', '+00:00'),
    });

    expect(status).toBe(201);
    expect(data).toEqual({
      id: expect.any(Number),
      uid: article,
      documentId,
      reason,
      deadline,
      grantedAt: expect.any(String),
      grantedBy: { id: admin.id, name: 'Copydesk Admin' },
      withdrawnAt: null,
      withdrawnBy: null,
      active: true,
      overdue: false,
      unpublished: ['uk', 'en', 'ru'],
    });
    expect(new Date(data.grantedAt).getTime()).toBeGreaterThanOrEqual(began);
    expect(new Date(data.grantedAt).getTime()).toBeLessThanOrEqual(Date.now());

    const row = await newsroom.strapi.db.query(waiverUid).findOne({ where: { subject: documentId } });
    expect(row).toMatchObject({ grantedById: admin.id, grantedByName: 'Copydesk Admin', reason, deadline });
    expect(await list()).toContainEqual(data);
  });

  test('may give a month, which the policy says, and one that was given for longer stays and is shown', async () => {
    const documentId = await writeStory(newsroom, ['uk']);
    const { status, data } = await grant(documentId, 30 * 24 - 1);
    expect(status).toBe(201);
    const deadline = '9999-12-31T23:59:59.000Z';
    await newsroom.strapi.db.query(waiverUid).update({ where: { id: data.id }, data: { deadline } });
    expect(await list()).toContainEqual({ ...data, deadline });
    expect((await admin.publish(documentId, 'uk')).status).toBe(200);

    const refused = await admin.ask('POST', waivers(documentId), { reason, deadline });
    expect(refused.error.details.summary).toEqual({ key: 'refusal.waiver-too-long', values: { days: 30 } });
    // Whoever is to choose a deadline is told before.
    const foretold = await admin.ask<ReadinessResponse['data']>('GET', `/copydesk/readiness/${article}/${documentId}`);
    expect(foretold.data.longestWaiverDays).toBe(30);
  });

  test('lets the original out alone', async () => {
    const documentId = await writeStory(newsroom, ['uk', 'en']);
    await newsroom.strapi.documents(article).update({ documentId, locale: 'en', data: { headline: '' } });
    const refused = await admin.publish(documentId, 'uk');
    expect(refused.status).toBe(400);
    expect(rulesOf(refused.error.details)).toEqual(['ru translation/locale-missing', 'en translation/field-missing']);

    const { data } = await grant(documentId);
    const foretold = await admin.ask<ReadinessResponse['data']>('GET', `/copydesk/readiness/${article}/${documentId}`);
    expect(foretold.data.publish.uk).toEqual([]);
    expect(foretold.data.publish.en).not.toEqual([]);
    expect(foretold.data.waivers).toEqual([data]);

    expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    expect(await listPublished(newsroom, documentId)).toEqual(['uk']);
    expect(await list()).toContainEqual({ ...data, unpublished: ['en', 'ru'] });
  });

  test('lets the original out through every door', async () => {
    const { strapi } = newsroom;
    const documentId = await writeStory(newsroom, ['uk']);
    await expect(strapi.documents(article).publish({ documentId, locale: '*' })).rejects.toThrow(
      'not be published yet',
    );
    await grant(documentId);
    await strapi.documents(article).publish({ documentId, locale: '*' });
    expect(await listPublished(newsroom, documentId)).toEqual(['uk']);
  });

  test('never helps a translation, not even beside the original', async () => {
    const { strapi } = newsroom;
    const documentId = await writeStory(newsroom, ['uk', 'en']);
    await grant(documentId);
    const refused = await admin.publish(documentId, 'en');
    expect(refused.status).toBe(400);
    expect(rulesOf(refused.error.details)).toEqual(['ru translation/locale-missing', 'en dependency/not-published']);
    await expect(strapi.documents(article).publish({ documentId, locale: ['uk', 'en'] })).rejects.toThrow('Russian');
    expect(await listPublished(newsroom, documentId)).toEqual([]);
  });

  test('never waives attribution', async () => {
    const documentId = await writeStory(newsroom, ['uk']);
    await newsroom.strapi.documents(article).update({ documentId, locale: 'uk', data: { authors: [] } });
    await grant(documentId);
    const refused = await admin.publish(documentId, 'uk');
    expect(refused.status).toBe(400);
    expect(rulesOf(refused.error.details)).toEqual(['uk attribution/byline-missing']);
    expect(await listPublished(newsroom, documentId)).toEqual([]);
  });

  test('helps no more once its deadline has passed, not even an original that is out', async () => {
    const documentId = await writeStory(newsroom, ['uk']);
    const { data } = await grant(documentId);
    expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    await lapse(data);

    const refused = await admin.publish(documentId, 'uk');
    expect(refused.status).toBe(400);
    expect(rulesOf(refused.error.details)).toEqual(['en translation/locale-missing', 'ru translation/locale-missing']);
  });

  test('helps no more once it is withdrawn, and stays in the books', async () => {
    const documentId = await writeStory(newsroom, ['uk']);
    const granted = (await grant(documentId)).data;
    const { status, data } = await admin.ask<Waiver>('DELETE', waivers(documentId));

    expect(status).toBe(200);
    const withdrawnBy = { id: admin.id, name: 'Copydesk Admin' };
    expect(data).toEqual({ ...granted, active: false, withdrawnAt: expect.any(String), withdrawnBy });
    expect(await list()).toContainEqual(data);
    expect((await admin.publish(documentId, 'uk')).status).toBe(400);

    const again = await admin.ask('DELETE', waivers(documentId));
    expect(again.status).toBe(404);
    expect(again.error.message).toBe(`The document “${documentId}” of “${article}” has no waiver.`);
  });

  test('there is one at a time; after it another may be granted', async () => {
    const documentId = await writeStory(newsroom, ['uk']);
    const first = (await grant(documentId)).data;
    const second = await grant(documentId);
    expect(second.status).toBe(400);
    expect(second.error.message).toContain('by Copydesk Admin');
    expect(second.error.message).toContain(first.deadline);

    await lapse(first);
    expect((await grant(documentId)).status).toBe(201);
    await admin.ask('DELETE', waivers(documentId));
    expect((await grant(documentId)).status).toBe(201);
    expect((await list()).filter((waiver) => waiver.documentId === documentId)).toHaveLength(3);
  });

  test('there is one, though two editors grant it at once', async () => {
    const documentId = await writeStory(newsroom, ['uk']);
    const answers = await Promise.all([1, 2, 3].map((hours) => grant(documentId, hours)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
  });
});

describe('the list of waivers', () => {
  test('begins with those whose translations are overdue', async () => {
    const overdue = await writeStory(newsroom, ['uk']);
    const kept = await writeStory(newsroom);
    const due = await writeStory(newsroom, ['uk']);
    const ids = [overdue, kept, due];
    const granted = new Map<string, Waiver>();
    for (const documentId of [due, kept, overdue]) granted.set(documentId, (await grant(documentId)).data);
    await newsroom.strapi.documents(article).publish({ documentId: kept, locale: '*' });
    for (const documentId of [kept, overdue]) {
      const waiver = granted.get(documentId);
      if (waiver) await lapse(waiver);
    }

    const listed = await list();
    const ours = listed.filter(({ documentId }) => ids.includes(documentId));
    expect(ours.map(({ documentId }) => documentId)).toEqual([overdue, due, kept]);
    expect(ours).toMatchObject([
      { overdue: true, active: false, unpublished: ['uk', 'en', 'ru'] },
      { overdue: false, active: true },
      { overdue: false, active: false, unpublished: [] },
    ]);
    const flags = listed.map((waiver) => waiver.overdue);
    expect(flags).toEqual([...flags].sort((one, other) => Number(other) - Number(one)));
  });

  test('keeps the waiver of a document that is deleted, which owes nothing', async () => {
    const documentId = await writeStory(newsroom, ['uk']);
    const { data } = await grant(documentId);
    await newsroom.strapi.documents(article).delete({ documentId, locale: '*' });
    await lapse(data);
    expect((await list()).find(({ id }) => id === data.id)).toMatchObject({ overdue: false, unpublished: [] });
  });
});

describe('a request that cannot be granted names what is wrong', () => {
  const deadline = inHours(1);
  test.each<[string, unknown, [field: string[], message: string][]]>([
    [
      'nothing at all',
      undefined,
      [
        [['reason'], 'reason must say why'],
        [['deadline'], 'deadline must be an ISO 8601'],
      ],
    ],
    ['a list', [], [[[], 'A waiver must']]],
    ['no reason', { deadline }, [[['reason'], 'reason must say why']]],
    ['a blank reason', { reason: ' \n', deadline }, [[['reason'], 'reason must say why']]],
    ['a reason without end', { reason: 'x'.repeat(2001), deadline }, [[['reason'], 'reason must not be longer']]],
    ['no deadline', { reason }, [[['deadline'], 'deadline must be an ISO 8601']]],
    ['a deadline in words', { reason, deadline: 'tomorrow' }, [[['deadline'], 'deadline must be an ISO 8601']]],
    ['a day alone', { reason, deadline: '2999-01-01' }, [[['deadline'], 'deadline must be an ISO 8601']]],
    [
      'a day that is not',
      { reason, deadline: '2999-02-30T12:00:00Z' },
      [[['deadline'], 'deadline must be an ISO 8601']],
    ],
    ['no offset', { reason, deadline: '2999-01-01T12:00:00' }, [[['deadline'], 'deadline must be an ISO 8601']]],
    ['the past', { reason, deadline: inHours(-1) }, [[['deadline'], 'deadline must be in the future']]],
    ['the year 9999', { reason, deadline: '9999-12-31T23:59:59Z' }, [[['deadline'], 'within 30 days']]],
    ['a day too much', { reason, deadline: inHours(31 * 24) }, [[['deadline'], 'within 30 days']]],
    ['a field nobody knows', { reason, deadline, locale: 'en' }, [[[], 'A waiver has no field “locale”']]],
    [
      'everything at once',
      { reason: 7, deadline: 7 },
      [
        [['reason'], 'reason must say why'],
        [['deadline'], 'deadline must be an ISO 8601'],
      ],
    ],
  ])('%s', async (_, body, expected) => {
    const documentId = newsroom.articles['libraries-opinion'] ?? '';
    const before = await takeSnapshot(newsroom.strapi);
    const { status, error } = await admin.ask('POST', waivers(documentId), body);
    expect(status).toBe(400);
    expect(error.name).toBe('ValidationError');
    expect(error.details.errors).toEqual(
      expected.map(([path, message]) => ({ name: 'ValidationError', path, message: expect.stringContaining(message) })),
    );
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });

  test('a reason that cannot be stored', async () => {
    const documentId = newsroom.articles['libraries-opinion'] ?? '';
    const { status, error } = await admin.ask('POST', waivers(documentId), { reason: 'a\0b', deadline });
    expect(status).toBe(400);
    expect(error.details).toMatchObject({ code: 'input/unreadable-text', path: 'reason' });
  });

  test.each([
    ['an unknown content type', 404, 'api::menu.menu', 'any', 'There is no content type “api::menu.menu”.'],
    ['a type without drafts', 400, 'api::author.author', 'any', 'api::author.author'],
    ['an unknown document', 404, article, 'nowhere', `There is no document “nowhere” of “${article}”.`],
  ])('%s', async (_, status, uid, documentId, message) => {
    for (const method of ['POST', 'DELETE']) {
      const answer = await admin.ask(method, waivers(documentId, uid), { reason, deadline });
      expect(answer.status).toBe(status);
      expect(answer.error.message).toContain(message);
    }
  });
});

describe('who may waive', () => {
  const tryEverything = async (user: PanelUser, documentId: string) => [
    (await user.ask('GET', '/copydesk/waivers')).status,
    (await user.ask('POST', waivers(documentId), { reason, deadline: inHours(1) })).status,
    (await user.ask('DELETE', waivers(documentId))).status,
  ];

  test('nobody who is not logged in', async () => {
    const documentId = await writeStory(newsroom, ['uk']);
    expect(await tryEverything(findStranger(newsroom), documentId)).toEqual([401, 401, 401]);
  });

  test('no editor without the permission', async () => {
    const documentId = await writeStory(newsroom, ['uk']);
    expect(
      await tryEverything(await hire(newsroom, await makeRole(newsroom, 'reader', [readArticles])), documentId),
    ).toEqual([403, 403, 403]);
  });

  test('nobody who may only see how documents stand', async () => {
    const role = await makeRole(newsroom, 'onlooker', [{ action: 'plugin::copydesk.readiness.read' }, readArticles]);
    const documentId = await writeStory(newsroom, ['uk']);
    expect(await tryEverything(await hire(newsroom, role), documentId)).toEqual([200, 403, 403]);
  });

  test('nobody who may not read the type; its waivers are not listed to them', async () => {
    const both = [{ action: 'plugin::copydesk.waive' }, { action: 'plugin::copydesk.readiness.read' }];
    const user = await hire(newsroom, await makeRole(newsroom, 'blind', both));
    const documentId = await writeStory(newsroom, ['uk']);
    await grant(documentId);
    expect(await tryEverything(user, documentId)).toEqual([200, 403, 403]);
    expect((await user.ask<Waiver[]>('GET', '/copydesk/waivers')).data).toEqual([]);
  });

  test('whoever has the permission, in their own name', async () => {
    const role = await makeRole(newsroom, 'chief', [{ action: 'plugin::copydesk.waive' }, readArticles]);
    const chief = await hire(newsroom, role);
    const documentId = await writeStory(newsroom, ['uk']);
    const { data } = await chief.ask<Waiver>('POST', waivers(documentId), { reason, deadline: inHours(1) });
    expect(data.grantedBy).toEqual({ id: chief.id, name: 'Olena Bondar' });
    const withdrawn = await chief.ask<Waiver>('DELETE', waivers(documentId));
    expect(withdrawn.data.withdrawnBy).toEqual({ id: chief.id, name: 'Olena Bondar' });
  });

  test('nobody over GraphQL or in the content manager, administrators and full-access tokens included', async () => {
    const { accessKey } = await newsroom.strapi
      .service('admin::api-token')
      .create({ name: 'full', description: '', type: 'full-access', lifespan: null });
    const response = await fetch(`${newsroom.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${accessKey}` },
      body: JSON.stringify({ query: '{ __schema { types { name fields { name } } } }' }),
    });
    const schema = await response.text();
    expect(schema).toContain('createArticle');
    expect(schema).not.toMatch(/copydesk/i);
    expect((await admin.ask('POST', `/content-manager/collection-types/${waiverUid}`, { reason })).status).toBe(403);
  });
});
