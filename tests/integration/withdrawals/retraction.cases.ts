import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { article, findAdministrator, type PanelUser } from '../admin-api/panel';
import {
  lift,
  locales,
  makePicture,
  moveExpiry,
  publishStory,
  read,
  recordsOf,
  retractionsOf,
  rulesOf,
  saveMinor,
  statusesOf,
} from './stories';

const note = 'Матеріал відкликано: джерело виявилося підробкою.';

let newsroom: Newsroom;
let admin: PanelUser;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
});

const save = (documentId: string, locale: string, data: object) =>
  newsroom.strapi.documents(article).update({ documentId, locale, data: data as never });
const retract = async (documentId: string, locale = 'uk', more: object = {}) => {
  await save(documentId, locale, { corrections: [{ kind: 'retraction', note }], ...more });
  return admin.publish(documentId, locale);
};

/** Has the rights to the lead picture of a story run out, as time does. */
async function letRightsExpire(documentId: string): Promise<void> {
  const picture = await makePicture(newsroom, { rightsExpireAt: new Date(Date.now() + 3_600_000) });
  await saveMinor(newsroom, documentId, 'uk', { illustration: picture });
  await newsroom.strapi.documents(article).publish({ documentId, locale: '*' });
  await moveExpiry(newsroom, picture, '-1 day');
}

describe('a published retraction', () => {
  test('withdraws the story in every language, with who did it and its note', async () => {
    const story = await publishStory(newsroom);
    expect((await retract(story.documentId)).status).toBe(200);
    for (const locale of locales) {
      const answers = await read(newsroom, story, locale);
      expect(statusesOf(answers)).toEqual([410, 410]);
      expect(retractionsOf(answers)[0]).toMatchObject({ kind: 'retraction', note, locale: 'uk' });
    }
    expect((await recordsOf(admin, story.documentId)).inForce).toMatchObject({
      kind: 'retraction',
      note: { uk: note },
      withdrawnBy: { id: admin.id, name: 'Copydesk Admin' },
    });
  });

  test.each([
    ['unpublished', (documentId: string) => newsroom.strapi.documents(article).unpublish({ documentId, locale: '*' })],
    ['deleted', (documentId: string) => newsroom.strapi.documents(article).delete({ documentId, locale: '*' })],
  ])('holds after the story is %s', async (_what, act) => {
    const story = await publishStory(newsroom);
    await retract(story.documentId);
    await act(story.documentId);
    for (const locale of locales) {
      expect(retractionsOf(await read(newsroom, story, locale))).toEqual([
        expect.objectContaining({ note }),
        expect.objectContaining({ note }),
      ]);
    }
  });

  test('is not lifted by taking the correction out again, but by the act alone', async () => {
    const story = await publishStory(newsroom);
    const { documentId } = story;
    await retract(documentId);
    for (const locale of locales) await save(documentId, locale, { corrections: [] });
    await newsroom.strapi.documents(article).publish({ documentId, locale: '*' });
    expect(statusesOf(await read(newsroom, story, 'uk'))).toEqual([410, 410]);
    expect((await lift(admin, documentId)).status).toBe(200);
    expect(statusesOf(await read(newsroom, story, 'uk'))).toEqual([200, 200]);
  });

  test('once lifted, does not withdraw the story again when that is republished; another one does', async () => {
    const story = await publishStory(newsroom);
    const { documentId } = story;
    await retract(documentId);
    await lift(admin, documentId);
    await saveMinor(newsroom, documentId, 'uk', { lede: 'Лід, у якому нічого не змінилося по суті, лише слова.' });
    const [first] = (await newsroom.strapi
      .documents(article)
      .findOne({ documentId, locale: 'uk', populate: ['corrections'] }))!.corrections as object[];
    for (const locale of ['en', 'ru']) {
      const { id: _id, ...entry } = first as { id: number };
      const words = locale === 'en' ? 'Retracted: the source was a forgery.' : 'Отозвано: источник оказался подделкой.';
      await save(documentId, locale, { corrections: [{ ...entry, note: words }] });
    }
    await newsroom.strapi.documents(article).publish({ documentId, locale: '*' });
    expect(statusesOf(await read(newsroom, story, 'uk'))).toEqual([200, 200]);

    await save(documentId, 'uk', { corrections: [first, { kind: 'retraction', note: 'І знову відкликано.' }] });
    expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    expect(retractionsOf(await read(newsroom, story, 'en'))[0]).toMatchObject({ note: 'І знову відкликано.' });
  });
});

describe('taking back is not harder than leaving out', () => {
  test('a picture whose rights have expired holds up neither a retraction nor a correction', async () => {
    const corrected = await publishStory(newsroom);
    await letRightsExpire(corrected.documentId);
    await saveMinor(newsroom, corrected.documentId, 'uk', { lede: 'Інший лід без жодного виправлення.' });
    // Readers do not see the picture any more, so nothing gets worse.
    expect((await admin.publish(corrected.documentId, 'uk')).status).toBe(200);
    await save(corrected.documentId, 'uk', { corrections: [{ kind: 'correction', note: 'Виправлено назву.' }] });
    const answer = await admin.publish(corrected.documentId, 'uk');
    expect([answer.status, answer.error]).toEqual([200, undefined]);

    const retracted = await publishStory(newsroom);
    await letRightsExpire(retracted.documentId);
    expect((await retract(retracted.documentId)).status).toBe(200);
    expect(statusesOf(await read(newsroom, retracted, 'en'))).toEqual([410, 410]);
  });

  test('nor does a draft that has lost its byline hold up a retraction; it does a correction', async () => {
    const story = await publishStory(newsroom);
    const { documentId } = story;
    await save(documentId, 'uk', {
      authors: [],
      corrections: [{ kind: 'correction', note: 'Виправлено назву.' }],
    });
    expect(rulesOf(await admin.publish(documentId, 'uk'))).toContain('uk attribution/byline-missing');
    expect((await retract(documentId, 'uk', { authors: [] })).status).toBe(200);
    expect(statusesOf(await read(newsroom, story, 'ru'))).toEqual([410, 410]);

    // What went out past the gate is not shown to readers by lifting.
    const refused = await lift(admin, documentId);
    expect(refused.status).toBe(400);
    expect(rulesOf(refused)).toContain('uk attribution/byline-missing');
    expect(statusesOf(await read(newsroom, story, 'uk'))).toEqual([410, 410]);

    const { authors } = (await newsroom.strapi.documents(article).findOne({
      documentId: newsroom.articles['libraries-opinion'] ?? '',
      locale: 'uk',
      populate: ['authors'],
    }))!;
    const ids = (authors as { documentId: string }[]).map((one) => one.documentId);
    await save(documentId, 'uk', { authors: ids, corrections: [] });
    for (const locale of ['en', 'ru']) await save(documentId, locale, { corrections: [] });
    await newsroom.strapi.documents(article).publish({ documentId, locale: '*' });
    expect((await lift(admin, documentId)).status).toBe(200);
    expect(statusesOf(await read(newsroom, story, 'uk'))).toEqual([200, 200]);
  });

  test('a retraction asks for its note', async () => {
    const story = await publishStory(newsroom);
    const { documentId } = story;
    await save(documentId, 'uk', { corrections: [{ kind: 'retraction', note: null }] });
    expect((await admin.publish(documentId, 'uk')).status).toBe(400);
    expect(statusesOf(await read(newsroom, story, 'uk'))).toEqual([200, 200]);
  });
});
