import type { ReadinessResponse } from '../../../src/plugins/copydesk/shared/contracts/readiness';
import { copydesk } from '../../helpers/copydesk';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import {
  article,
  findAdministrator,
  listPublished,
  type PanelUser,
  writeBackground,
  writeStory,
} from '../admin-api/panel';
import { rulesOf } from './stories';

/* A story that shows what is withdrawn. */

const background = 'api::background.background';

let newsroom: Newsroom;
let admin: PanelUser;
/** A background that was out, and is withdrawn. */
let withdrawn: string;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
});
beforeEach(async () => {
  withdrawn = await writeBackground(newsroom);
  await newsroom.strapi.documents(background).publish({ documentId: withdrawn, locale: '*' });
});

const addressOf = (documentId: string) => `/copydesk/withdrawals/${background}/${documentId}`;
const kill = async () => expect((await admin.ask('POST', addressOf(withdrawn), { kind: 'kill' })).status).toBe(201);
const show = (documentId: string) =>
  newsroom.strapi.documents(article).update({ documentId, locale: 'uk', data: { backgrounds: [withdrawn] } as never });
const publishAll = (documentId: string) => admin.ask('POST', `/copydesk/publication/${article}/${documentId}`, {});
const readinessOf = async (documentId: string) => {
  const path = `/copydesk/readiness/${article}/${documentId}`;
  const { data } = await admin.ask<ReadinessResponse['data']>('GET', path);
  return Object.values(data.locales)
    .flatMap(({ violations }) => violations)
    .filter(({ rule }) => rule === 'dependency/not-published');
};

test('does not go out for the first time before that is lifted, and is told so beforehand', async () => {
  const documentId = await writeStory(newsroom);
  await show(documentId);
  await kill();
  expect((await readinessOf(documentId)).map(({ locale, wording }) => [locale, wording.key]).sort()).toEqual(
    ['en', 'ru', 'uk'].map((locale) => [locale, 'withdrawn']),
  );
  const refused = await publishAll(documentId);
  expect([refused.status, ...rulesOf(refused).sort()]).toEqual([
    400,
    ...['en', 'ru', 'uk'].map((locale) => `${locale} dependency/not-published`),
  ]);
  expect(await listPublished(newsroom, documentId)).toEqual([]);
  expect(await copydesk.verifyDesk(newsroom.strapi)).toEqual([]);

  expect((await admin.ask('DELETE', addressOf(withdrawn))).status).toBe(200);
  expect((await publishAll(documentId)).status).toBe(200);
});

test('goes on being corrected where it was out before that was withdrawn', async () => {
  const documentId = await writeStory(newsroom);
  await show(documentId);
  expect((await publishAll(documentId)).status).toBe(200);
  await kill();
  await newsroom.strapi
    .documents(article)
    .update({ documentId, locale: 'uk', data: { headline: 'Бібліотека, виправлено' } as never, minor: true } as never);
  expect((await publishAll(documentId)).status).toBe(200);
  const desk = (await admin.ask('GET', `/copydesk/desk?uid=${article}&pageSize=100`)) as unknown as {
    data: { documentId: string; outOfPolicy?: boolean }[];
  };
  expect(desk.data.find((one) => one.documentId === documentId)).toMatchObject({ outOfPolicy: false });
  expect(await copydesk.verifyDesk(newsroom.strapi)).toEqual([]);
});
