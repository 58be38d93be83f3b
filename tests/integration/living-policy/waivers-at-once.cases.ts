import type { Waiver } from '../../../src/plugins/copydesk/shared/contracts/waivers';
import { takeSnapshot } from '../../helpers/database-snapshot';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import {
  article,
  findAdministrator,
  hire,
  makeRole,
  type PanelUser,
  readArticles,
  writeStory,
} from '../admin-api/panel';

let newsroom: Newsroom;
let admin: PanelUser;
let stories: string[];

beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
  stories = [await writeStory(newsroom, ['uk']), await writeStory(newsroom, ['uk'])];
});

const deadline = new Date(Date.now() + 3_600_000).toISOString();
const grant = (documents: unknown, user = admin) =>
  user.ask<Waiver[]>('POST', '/copydesk/waivers', { documents, reason: 'Архів', deadline });
const name = (documentId: string, uid: string = article) => ({ uid, documentId });

test('several documents get a waiver with one reason and one deadline; one that is named twice gets one', async () => {
  const { status, data } = await grant([...stories, stories[0] ?? ''].map((id) => name(id)));
  expect(status).toBe(201);
  expect(data.map(({ documentId, reason, active, grantedBy }) => [documentId, reason, active, grantedBy.id])).toEqual(
    stories.map((documentId) => [documentId, 'Архів', true, admin.id]),
  );
  for (const documentId of stories) expect((await admin.publish(documentId, 'uk')).status).toBe(200);
});

test('all of them or none, and the refusal names those that cannot have one', async () => {
  const fresh = await writeStory(newsroom, ['uk']);
  const before = await takeSnapshot(newsroom.strapi);
  const { status, error } = await grant([name(fresh), ...stories.map((id) => name(id))]);
  expect(status).toBe(400);
  expect(error.details.errors).toMatchObject(stories.map((documentId) => ({ target: name(documentId) })));
  expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
});

test.each<[string, unknown, number]>([
  ['nothing', undefined, 400],
  ['an empty list', [], 400],
  ['more than a hundred', Array.from({ length: 101 }, (_, index) => name(String(index))), 400],
  ['a document that is not there', [name('nowhere')], 404],
  ['a type without drafts', [name('any', 'api::author.author')], 400],
])('not for %s', async (_, documents, expected) => {
  expect((await grant(documents)).status).toBe(expected);
});

test('nor for longer than the policy allows', async () => {
  const body = {
    documents: [name(await writeStory(newsroom, ['uk']))],
    reason: 'Архів',
    deadline: '9999-12-31T12:00:00Z',
  };
  const { status, error } = await admin.ask('POST', '/copydesk/waivers', body);
  expect(status).toBe(400);
  expect(error.details.summary).toMatchObject({ key: 'refusal.waiver-too-long' });
});

test('nor by somebody who may not waive', async () => {
  const role = await makeRole(newsroom, 'onlooker', [{ action: 'plugin::copydesk.readiness.read' }, readArticles]);
  expect((await grant([name(stories[0] ?? '')], await hire(newsroom, role))).status).toBe(403);
});
