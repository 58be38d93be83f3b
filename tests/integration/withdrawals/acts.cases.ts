import { giveLaterPermissions } from '../../../src/setup/give-later-permissions';
import { copydesk } from '../../helpers/copydesk';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import type { ReadinessResponse } from '../../../src/plugins/copydesk/shared/contracts/readiness';
import type { ListedDocument } from '../../../src/plugins/copydesk/shared/contracts/desk';
import { article, findAdministrator, findStranger, hire, type PanelUser, writeStory } from '../admin-api/panel';
import {
  addressOf,
  lift,
  locales,
  publishStory,
  read,
  recordsOf,
  retractionsOf,
  statusesOf,
  withdraw,
} from './stories';

let newsroom: Newsroom;
let admin: PanelUser;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
});

/** What the delivery has and content does not say, or the other way round. */
const verify = async (documentId: string) => {
  const { rows } = await newsroom.strapi.db.connection.raw(
    'select locale, state from delivery_documents where document_id = ? order by locale',
    [documentId],
  );
  return (rows as { locale: string; state: string }[]).map(({ locale, state }) => `${locale} ${state}`);
};
const withdrawnEverywhere = ['en retracted', 'ru retracted', 'uk retracted'];

describe('withdrawing a story', () => {
  test('takes it from readers in all languages at once, without a reason if it must be quick', async () => {
    const story = await publishStory(newsroom);
    expect(statusesOf(await read(newsroom, story, 'en'))).toEqual([200, 200]);

    const { status, data } = await withdraw(admin, story.documentId, 'kill');
    expect(status).toBe(201);
    expect(data).toEqual({
      id: expect.any(Number),
      uid: article,
      documentId: story.documentId,
      kind: 'kill',
      note: {},
      withdrawnAt: expect.any(String),
      withdrawnBy: { id: admin.id, name: 'Copydesk Admin' },
      liftedAt: null,
      liftedBy: null,
    });
    for (const locale of locales) {
      const answers = await read(newsroom, story, locale);
      expect(statusesOf(answers)).toEqual([410, 410]);
      expect(retractionsOf(answers)).toEqual([
        expect.objectContaining({ kind: 'kill', note: null, locale }),
        expect.objectContaining({ kind: 'kill', note: null, locale }),
      ]);
      // What was killed must not be seen, not even its headline.
      expect(answers[0]?.body.error?.details).toMatchObject({ headline: null });
    }
    expect(await verify(story.documentId)).toEqual(withdrawnEverywhere);
  });

  test('the reason may follow, and each reader gets it in a language of theirs where there is one', async () => {
    const story = await publishStory(newsroom);
    await withdraw(admin, story.documentId);
    const said = { uk: 'Джерело виявилося підробкою.', en: 'The source proved to be a forgery.' };
    expect((await admin.ask('PUT', addressOf(story.documentId), { kind: 'retraction', note: said })).status).toBe(200);
    const notes = await Promise.all(
      locales.map(async (locale) => retractionsOf(await read(newsroom, story, locale))[0]?.note),
    );
    expect(notes).toEqual([said.uk, said.en, said.uk]);
    expect((await read(newsroom, story, 'en'))[0]?.body.error).toMatchObject({
      name: 'RetractedError',
      message: expect.stringContaining(said.en),
    });

    // A second POST changes the same withdrawal; a blank note takes one away, a locale left out keeps its own.
    const changed = await withdraw(admin, story.documentId, 'kill', { en: ' ' });
    expect([changed.status, changed.data.kind, changed.data.note]).toEqual([200, 'kill', { uk: said.uk }]);
    expect((await recordsOf(admin, story.documentId)).past).toEqual([]);
  });

  test('is possible whatever else is wrong with the story', async () => {
    const story = await publishStory(newsroom);
    await newsroom.strapi.documents(article).update({
      documentId: story.documentId,
      locale: 'uk',
      data: { headline: '', authors: [], illustration: null } as never,
    });
    expect((await withdraw(admin, story.documentId)).status).toBe(201);
    expect(statusesOf(await read(newsroom, story, 'uk'))).toEqual([410, 410]);
  });

  test('outlives every version of the story, and its note can be changed even then', async () => {
    const story = await publishStory(newsroom);
    await withdraw(admin, story.documentId, 'retraction', { uk: 'Відкликано.' });
    const documents = newsroom.strapi.documents(article);
    const { documentId } = story;
    await documents.unpublish({ documentId, locale: 'en' });
    expect(statusesOf(await read(newsroom, story, 'en'))).toEqual([410, 410]);
    expect(retractionsOf(await read(newsroom, story, 'en'))[0]).toMatchObject({ note: 'Відкликано.', locale: 'uk' });
    await documents.unpublish({ documentId, locale: '*' });
    expect(retractionsOf(await read(newsroom, story, 'ru'))[1]).toMatchObject({ note: 'Відкликано.' });
    await documents.delete({ documentId, locale: '*' });
    expect(retractionsOf(await read(newsroom, story, 'ru'))[1]).toMatchObject({ note: 'Відкликано.' });
    expect(await verify(documentId)).toEqual(withdrawnEverywhere);

    expect((await withdraw(admin, documentId, 'retraction', { ru: 'Отозвано.' })).status).toBe(200);
    expect(retractionsOf(await read(newsroom, story, 'ru'))[0]).toMatchObject({ note: 'Отозвано.', locale: 'ru' });
    expect((await lift(admin, documentId)).status).toBe(200);
    expect(statusesOf(await read(newsroom, story, 'ru'))).toEqual([410, 410]);
    expect(retractionsOf(await read(newsroom, story, 'ru'))).toEqual([undefined, undefined]);
    expect(await verify(documentId)).toEqual([]);
  });

  test('holds for what is published of it later', async () => {
    const documentId = await writeStory(newsroom);
    await withdraw(admin, documentId);
    await newsroom.strapi.documents(article).publish({ documentId, locale: '*' });
    expect(await verify(documentId)).toEqual(withdrawnEverywhere);
  });

  test('stands first on the desk, and in the readiness of the document', async () => {
    const story = await publishStory(newsroom);
    const onDesk = async () =>
      (
        await admin.ask<ListedDocument[]>('GET', `/copydesk/desk?uid=${article}&status=withdrawn&pageSize=100`)
      ).data.find(({ documentId }) => documentId === story.documentId);
    expect(await onDesk()).toBeUndefined();
    await withdraw(admin, story.documentId, 'retraction', { uk: 'Відкликано.' });
    expect(await onDesk()).toMatchObject({ withdrawn: true });
    const readiness = async () =>
      (await admin.ask<ReadinessResponse['data']>('GET', `/copydesk/readiness/${article}/${story.documentId}`)).data;
    expect((await readiness()).withdrawal).toMatchObject({ kind: 'retraction', note: { uk: 'Відкликано.' } });
    await lift(admin, story.documentId);
    expect((await readiness()).withdrawal).toBeNull();
    expect(await onDesk()).toBeUndefined();
  });
});

describe('lifting a withdrawal', () => {
  test('shows readers again what is published, and keeps who did it and when', async () => {
    const story = await publishStory(newsroom);
    await withdraw(admin, story.documentId);
    const { status, data } = await lift(admin, story.documentId);
    expect(status).toBe(200);
    expect(data).toMatchObject({ liftedAt: expect.any(String), liftedBy: { id: admin.id, name: 'Copydesk Admin' } });
    for (const locale of locales) expect(statusesOf(await read(newsroom, story, locale))).toEqual([200, 200]);
    expect(await recordsOf(admin, story.documentId)).toEqual({ inForce: null, past: [data] });
    expect((await lift(admin, story.documentId)).status).toBe(404);
    expect((await admin.ask('PUT', addressOf(story.documentId), { kind: 'kill' })).status).toBe(404);
    // It can be withdrawn again, which is another record.
    expect((await withdraw(admin, story.documentId)).status).toBe(201);
  });
});

describe('who may', () => {
  test.each([
    ['strapi-editor', 201, 200],
    ['strapi-author', 403, 403],
    ['copydesk-translator-en', 403, 403],
  ])('%s: withdraw %i, lift %i', async (role, withdrawn, lifted) => {
    const story = await publishStory(newsroom);
    const user = await hire(newsroom, role);
    expect((await withdraw(user, story.documentId)).status).toBe(withdrawn);
    expect((await user.ask('GET', addressOf(story.documentId))).status).toBe(200);
    await withdraw(admin, story.documentId);
    expect((await lift(user, story.documentId)).status).toBe(lifted);
  });

  test('nobody without a login', async () => {
    const story = await publishStory(newsroom);
    const stranger = findStranger(newsroom);
    expect((await withdraw(stranger, story.documentId)).status).toBe(401);
    expect((await lift(stranger, story.documentId)).status).toBe(401);
  });
});

test('an Editor of an older installation is given the permission, once', async () => {
  const { strapi } = newsroom;
  const action = 'plugin::copydesk.withdraw';
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } });
  const permissions = strapi.db.query('admin::permission');
  const takeAway = () => permissions.deleteMany({ where: { role: role.id, action } });
  const has = () => permissions.count({ where: { role: role.id, action } });
  expect(await has()).toBe(1);
  await takeAway();
  await giveLaterPermissions(strapi);
  expect(await has()).toBe(0);
  await strapi.store({ type: 'core', name: 'newsroom_setup' }).delete({ key: 'later_permissions' });
  await giveLaterPermissions(strapi);
  await giveLaterPermissions(strapi);
  expect(await has()).toBe(1);
});

test.each([
  ['no kind', {}],
  ['another kind', { kind: 'update' }],
  ['a reason without a language', { kind: 'kill', note: 'because' }],
  ['a language that there is not', { kind: 'kill', note: { xx: 'because' } }],
  ['a null character', { kind: 'kill', note: { uk: 'a\0b' } }],
  ['something else', { kind: 'kill', because: 'I say so' }],
])('a request with %s is refused, and withdraws nothing', async (_what, body) => {
  const story = await publishStory(newsroom);
  const answer = await admin.ask('POST', addressOf(story.documentId), body);
  expect([answer.status, answer.error.name]).toEqual([400, 'ValidationError']);
  expect((await recordsOf(admin, story.documentId)).inForce).toBeNull();
});

test('a document that there is not cannot be withdrawn', async () => {
  expect((await withdraw(admin, 'nothing')).status).toBe(404);
});

test('the plugin’s public API knows it', async () => {
  const story = await publishStory(newsroom);
  await withdraw(admin, story.documentId);
  const found = await copydesk.findWithdrawalInForce(newsroom.strapi, article, story.documentId);
  expect(found).toMatchObject({ kind: 'retraction', titles: { en: expect.any(String), uk: expect.any(String) } });
});
