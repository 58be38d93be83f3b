import { copydesk } from '../../helpers/copydesk';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { article, findAdministrator, type PanelUser, writeStory } from '../admin-api/panel';
import {
  lift,
  publishStory,
  read,
  recordsOf,
  retractionsOf,
  rulesOf,
  saveMinor,
  statusesOf,
  withdraw,
} from './stories';

/* What a withdrawal had kept from readers comes back only as it could have gone out. */

const time = '2026-03-01T12:00:00.000Z';
const retraction = (note: string) => ({ publishedAt: time, kind: 'retraction', note });

let newsroom: Newsroom;
let admin: PanelUser;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
});

const save = (documentId: string, locale: string, data: object) =>
  newsroom.strapi.documents(article).update({ documentId, locale, data: data as never });
const publish = (documentId: string, locale: string | string[] = '*') =>
  newsroom.strapi.documents(article).publish({ documentId, locale });
const isWithdrawn = async (documentId: string) => (await recordsOf(admin, documentId)).inForce !== null;
const follow = () => copydesk.followRecordedChanges(newsroom.strapi);

/** Writes past everything that follows changes. */
async function unseen(text: string, values: readonly string[]): Promise<void> {
  await newsroom.strapi.db.connection.transaction(async (trx) => {
    await trx.raw(`set local copydesk.writing = 'on'`);
    await trx.raw(text, values as never);
  });
}

describe('a story that was never out and is published with its retraction', () => {
  test('does not get past the gate by being lifted', async () => {
    const documentId = await writeStory(newsroom);
    await save(documentId, 'uk', { authors: [], corrections: [retraction('Відкликано.')] });
    expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    expect(rulesOf(await lift(admin, documentId))).toEqual(
      expect.arrayContaining(['uk attribution/byline-missing', 'en translation/locale-missing']),
    );
    expect(await isWithdrawn(documentId)).toBe(true);
  });

  test('nor without its original', async () => {
    const documentId = await writeStory(newsroom);
    await save(documentId, 'en', { corrections: [retraction('Retracted.')] });
    expect((await admin.publish(documentId, 'en')).status).toBe(200);
    const refused = await lift(admin, documentId);
    expect([refused.status, rulesOf(refused)]).toEqual([
      400,
      expect.arrayContaining(['uk translation/locale-missing', 'ru translation/locale-missing']),
    ]);
    expect((await read(newsroom, { documentId, slugs: {} }, 'en'))[1]?.status).toBe(410);
  });

  test('is lifted once it could have gone out', async () => {
    const documentId = await writeStory(newsroom);
    await save(documentId, 'uk', { corrections: [retraction('Відкликано.')] });
    expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    expect((await lift(admin, documentId)).status).toBe(400);
    for (const locale of ['uk', 'en', 'ru']) await save(documentId, locale, { corrections: [] });
    await publish(documentId);
    const lifted = await lift(admin, documentId);
    expect([lifted.status, lifted.error]).toEqual([200, undefined]);
  });
});

test('a language that was taken away while the story was withdrawn is missed', async () => {
  const { documentId } = await publishStory(newsroom);
  await withdraw(admin, documentId);
  await newsroom.strapi.documents(article).unpublish({ documentId, locale: 'ru' });
  const refused = await lift(admin, documentId);
  expect(rulesOf(refused)).toEqual(['ru translation/locale-missing']);
  expect(refused.error.message).toContain('is not published');
  await publish(documentId, 'ru');
  expect((await lift(admin, documentId)).status).toBe(200);
});

test('what readers saw when it was withdrawn, they may see again; nothing worse', async () => {
  const loseByline = (id: string) =>
    unseen(
      `delete from articles_authors_lnk where article_id in (select id from articles where document_id = ? and published_at is not null)`,
      [id],
    );
  const [before, after] = [await publishStory(newsroom), await publishStory(newsroom)];
  await loseByline(before.documentId);
  await withdraw(admin, before.documentId);
  await withdraw(admin, after.documentId);
  await loseByline(after.documentId);
  expect((await lift(admin, before.documentId)).status).toBe(200);
  expect(rulesOf(await lift(admin, after.documentId))).toContain('uk attribution/byline-missing');
});

describe('a retraction that was lifted', () => {
  /** A story whose retraction was lifted. */
  async function liftRetraction() {
    const story = await publishStory(newsroom);
    await save(story.documentId, 'uk', { corrections: [retraction('Відкликано.')] });
    await publish(story.documentId, 'uk');
    expect((await lift(admin, story.documentId)).status).toBe(200);
    return story;
  }

  test('does not stand for another one of the same time', async () => {
    const story = await liftRetraction();
    await save(story.documentId, 'uk', { corrections: [retraction('Відкликано.'), retraction('Знову відкликано.')] });
    expect((await admin.publish(story.documentId, 'uk')).status).toBe(200);
    expect(retractionsOf(await read(newsroom, story, 'en'))[0]).toMatchObject({ note: 'Знову відкликано.' });
  });

  test('nor for one that takes its place', async () => {
    const { documentId } = await liftRetraction();
    await save(documentId, 'uk', { corrections: [retraction('Відкликано з іншої причини.')] });
    expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    expect(await isWithdrawn(documentId)).toBe(true);
  });

  test('nor for itself, once it was taken out and put in again', async () => {
    const { documentId } = await liftRetraction();
    await saveMinor(newsroom, documentId, 'uk', { corrections: [] });
    await publish(documentId);
    expect(await isWithdrawn(documentId)).toBe(false);
    await save(documentId, 'uk', { corrections: [retraction('Відкликано.')] });
    expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    expect(await isWithdrawn(documentId)).toBe(true);
  });

  test('stays lifted while the story is unpublished and published again', async () => {
    const { documentId } = await liftRetraction();
    for (const locale of ['en', 'ru']) {
      await save(documentId, locale, { corrections: [retraction(locale === 'en' ? 'Retracted.' : 'Отозвано.')] });
    }
    await newsroom.strapi.documents(article).unpublish({ documentId, locale: '*' });
    await publish(documentId);
    expect(await isWithdrawn(documentId)).toBe(false);
  });
});

describe('SQL', () => {
  const sql = (text: string, values: readonly unknown[]) =>
    newsroom.strapi.db.connection.raw(text, values as never) as unknown as Promise<unknown>;
  const insert = `insert into copydesk_withdrawals (content_type, subject, kind, notes, titles, withdrawn_at)
    values (?, ?, 'kill', '{}', '{}', now())`;

  test('that withdraws a story, changes that or lifts it is followed, and nothing removes it', async () => {
    const story = await publishStory(newsroom);
    const { documentId } = story;
    const statuses = async () => statusesOf(await read(newsroom, story, 'en'));
    await sql(insert, [article, documentId]);
    await follow();
    expect(await statuses()).toEqual([410, 410]);
    await sql(`update copydesk_withdrawals set notes = '{"en": "Gone."}' where subject = ?`, [documentId]);
    await follow();
    expect(retractionsOf(await read(newsroom, story, 'en'))[0]).toMatchObject({ kind: 'kill', note: 'Gone.' });
    await sql('update copydesk_withdrawals set lifted_at = now() where subject = ?', [documentId]);
    await follow();
    expect(await statuses()).toEqual([200, 200]);
    await sql(insert, [article, documentId]);
    await sql('delete from copydesk_withdrawals where subject = ?', [documentId]);
    await follow();
    expect(await statuses()).toEqual([410, 410]);
    const state = 'select lifted_at is null as is_in_force from copydesk_withdrawals where subject = ? order by id';
    // The former one has its place in the past, and goes.
    expect(await sql(state, [documentId])).toMatchObject({ rows: [{ is_in_force: true }] });
    // Another one takes the place of the one in force.
    await sql(insert, [article, documentId]);
    expect(await sql(state, [documentId])).toMatchObject({ rows: [{ is_in_force: true }] });
    await follow();
    expect(await statuses()).toEqual([410, 410]);
  });

  test('that publishes a retraction withdraws the story, and lifting it asks for everything', async () => {
    const story = await publishStory(newsroom);
    const { documentId } = story;
    await sql(
      `with correction as (
         insert into components_editorial_corrections (kind, note, published_at) values ('retraction', 'Відкликано.', ?) returning id
       )
       insert into articles_cmps (entity_id, cmp_id, component_type, field, "order")
       select a.id, c.id, 'editorial.correction', 'corrections', 1 from articles a, correction c
       where a.document_id = ? and a.locale = 'uk' and a.published_at is not null`,
      [time, documentId],
    );
    await follow();
    expect(retractionsOf(await read(newsroom, story, 'en'))[0]).toMatchObject({ note: 'Відкликано.', locale: 'uk' });
    // Nobody knows whether the rest of what SQL has published passed the gate.
    expect(rulesOf(await lift(admin, documentId))).toContain('en translation/correction-missing');
  });
});

describe('an original whose text has changed meanwhile', () => {
  const changed = { lede: 'Вступ, який каже зовсім інше.' };
  const correction = { publishedAt: time, kind: 'correction', note: 'Виправлено вступ.' };
  const stale = ['en translation/stale', 'ru translation/stale'];

  test('with its retraction comes back with its translations', async () => {
    const story = await publishStory(newsroom);
    const { documentId } = story;
    await save(documentId, 'uk', { ...changed, corrections: [retraction('Відкликано.')] });
    expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    expect(rulesOf(await lift(admin, documentId)).sort()).toEqual(stale);
    expect(statusesOf(await read(newsroom, story, 'en'))).toEqual([410, 410]);
    await save(documentId, 'en', { lede: 'A lede that says something else.' });
    await save(documentId, 'ru', { lede: 'Начало, которое говорит совсем другое.' });
    await publish(documentId, ['en', 'ru']);
    const lifted = await lift(admin, documentId);
    expect([lifted.status, rulesOf(lifted)]).toEqual([200, []]);
    expect(statusesOf(await read(newsroom, story, 'en'))).toEqual([200, 200]);
  });

  test('comes back before them with a correction that says so', async () => {
    const { documentId, slugs } = await publishStory(newsroom);
    await withdraw(admin, documentId, 'kill');
    await save(documentId, 'uk', { ...changed, corrections: [correction] });
    expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    const lifted = await lift(admin, documentId);
    expect([lifted.status, rulesOf(lifted)]).toEqual([200, []]);
    const [story] = await read(newsroom, { documentId, slugs }, 'uk');
    expect(story?.body.data).toMatchObject({ ...changed, corrections: [{ note: correction.note }] });
  });

  test('does not where nothing says so', async () => {
    const { documentId } = await publishStory(newsroom);
    await withdraw(admin, documentId, 'kill');
    await save(documentId, 'uk', changed);
    await save(documentId, 'en', { lede: 'A lede that says something else.' });
    await save(documentId, 'ru', { lede: 'Начало, которое говорит совсем другое.' });
    // All are ready, and one alone goes out.
    expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    expect(rulesOf(await lift(admin, documentId)).sort()).toEqual(stale);
    await publish(documentId, ['en', 'ru']);
    expect((await lift(admin, documentId)).status).toBe(200);
  });
});

test.each(['\u200b', '—', '<b></b>', '&nbsp;'])('a note of %j is none', async (note) => {
  const story = await publishStory(newsroom);
  const { data } = await withdraw(admin, story.documentId, 'retraction', { uk: 'Відкликано.', en: note });
  expect(data.note).toEqual({ uk: 'Відкликано.' });
  await withdraw(admin, story.documentId, 'retraction', { uk: note });
  expect((await recordsOf(admin, story.documentId)).inForce?.note).toEqual({});
});
