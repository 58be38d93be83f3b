import type { Policy } from '../../../src/plugins/copydesk/domain/policy/policy';
import { copydesk } from '../../helpers/copydesk';
import { article, type Data } from '../../helpers/doors';
import { readStandings, type Stage } from '../../helpers/standings';
import { type Gate, openGate, paragraph, putOut, saveChanges, writeArticle } from '../gate/stories';

/* Books of documents that were there before them, of documents that are gone, and of what a source leaves behind. */

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
});
afterAll(() => gate.close());

const inAll = (): Record<string, Data> => ({
  uk: writeArticle(gate.samples, 'uk'),
  en: writeArticle(gate.samples, 'en'),
  ru: writeArticle(gate.samples, 'ru'),
});

const tables = ['translation-state', 'desk-entry'] as const;
const rowsOf = (table: (typeof tables)[number], where: object = {}) =>
  gate.strapi.db.query(`plugin::copydesk.${table}` as never).findMany({ where, orderBy: { id: 'asc' } });

async function statusesOf(documentId: string, stage?: Stage) {
  const standings = await readStandings(gate.strapi, article, documentId, stage);
  return Object.fromEntries(Object.entries(standings).map(([locale, { status }]) => [locale, status]));
}

/** Deletes rows so that not even the database records it. */
async function removeUnrecorded(where: object): Promise<void> {
  await gate.strapi.db.transaction(async ({ trx }) => {
    await trx.raw(`set local copydesk.writing = 'on'`);
    await trx('articles').where(where).delete();
  });
}

/** Loses all that is remembered of a document, as if the plugin had been installed after it. */
async function forget(documentId: string): Promise<void> {
  for (const table of tables) {
    await gate.strapi.db.query(`plugin::copydesk.${table}` as never).deleteMany({ where: { subject: documentId } });
  }
}

async function withPolicy(changes: Partial<Policy['contentTypes'][string]>, run: () => Promise<void>): Promise<void> {
  const policy = gate.strapi.config.get('plugin::copydesk') as Policy;
  const type = { ...policy.contentTypes[article], ...changes };
  gate.strapi.config.set('plugin::copydesk', { ...policy, contentTypes: { ...policy.contentTypes, [article]: type } });
  try {
    await run();
  } finally {
    gate.strapi.config.set('plugin::copydesk', policy);
  }
}

describe('a source that is republished without its translations', () => {
  async function republish(): Promise<string> {
    const documentId = await putOut(gate.strapi, inAll());
    await saveChanges(gate, documentId, 'uk', { lede: 'Інше.' });
    await saveChanges(gate, documentId, 'ru', { lede: 'Другое.' });
    await gate.strapi.documents(article).publish({ documentId, locale: ['uk', 'ru'] });
    return documentId;
  }

  test('leaves them standing, flagged', async () => {
    expect(await statusesOf(await republish(), 'published')).toEqual({ uk: 'source', en: 'stale', ru: 'complete' });
  });

  test('takes those that are stale with it where the policy wants it', async () => {
    await withPolicy({ staleTranslations: 'unpublished' }, async () => {
      const documentId = await republish();
      expect(await statusesOf(documentId, 'published')).toEqual({ uk: 'source', ru: 'complete' });
      const rows = await gate.strapi.db
        .query(article)
        .findMany({ where: { documentId, publishedAt: { $notNull: true } } });
      expect(rows.map(({ locale }) => locale).sort()).toEqual(['ru', 'uk']);
    });
  });

  test('is refused where the policy wants it, and nothing is changed', async () => {
    await withPolicy({ staleTranslations: 'refused' }, async () => {
      const documentId = await putOut(gate.strapi, inAll());
      await saveChanges(gate, documentId, 'uk', { lede: 'Інше.' });
      await expect(gate.strapi.documents(article).publish({ documentId, locale: 'uk' })).rejects.toMatchObject({
        details: {
          errors: [
            { locale: 'en', path: ['lede'] },
            { locale: 'ru', path: ['lede'] },
          ],
        },
      });
      expect(await statusesOf(documentId, 'published')).toEqual({ uk: 'source', en: 'complete', ru: 'complete' });
    });
  });
});

describe('existing content', () => {
  test('is taken as translated from its source, and what has moved on since is stale', async () => {
    const [plain, moved] = [await putOut(gate.strapi, inAll()), await putOut(gate.strapi, inAll())];
    await saveChanges(gate, moved, 'uk', { lede: 'Інше.' });
    await saveChanges(gate, moved, 'ru', { lede: 'Другое.' });
    await forget(plain);
    await forget(moved);

    const progress: number[] = [];
    const first = await copydesk.adoptDocuments(gate.strapi, (done) => progress.push(done));
    expect(first).toMatchObject({ adopted: 2, orphans: 0 });
    expect(progress).toHaveLength(first.documents);
    expect(await statusesOf(plain)).toEqual({ uk: 'source', en: 'complete', ru: 'complete' });
    expect(await statusesOf(moved)).toEqual({ uk: 'source', en: 'stale', ru: 'complete' });
    expect(await statusesOf(moved, 'published')).toEqual({ uk: 'source', en: 'complete', ru: 'complete' });
    expect(await rowsOf('desk-entry', { subject: [plain, moved] })).toHaveLength(2);

    const states = await rowsOf('translation-state');
    expect(await copydesk.adoptDocuments(gate.strapi)).toMatchObject({ adopted: 0, orphans: 0 });
    expect(await rowsOf('translation-state')).toEqual(states);
  });

  test('of which something is gone without a word leaves nothing behind', async () => {
    const documentId = await putOut(gate.strapi, inAll());
    await removeUnrecorded({ document_id: documentId, locale: 'en' });
    expect(await copydesk.adoptDocuments(gate.strapi)).toMatchObject({ orphans: 2 });
    expect(Object.keys(await statusesOf(documentId)).sort()).toEqual(['ru', 'uk']);
    await removeUnrecorded({ document_id: documentId });
    expect((await copydesk.adoptDocuments(gate.strapi)).orphans).toBeGreaterThan(2);
    for (const table of tables) expect(await rowsOf(table, { subject: documentId })).toEqual([]);
  });

  test('that was copied past the document service gets the books of its original', async () => {
    const documentId = await putOut(gate.strapi, inAll());
    await saveChanges(gate, documentId, 'uk', { lede: 'Інше.' });
    const counts = () =>
      gate.strapi.db.connection('copydesk_desk_counts').where({ state: 'stale' }).sum('documents as n');
    const [before] = await counts();
    await copydesk.copyDerivedRows(gate.strapi, article, documentId, ['copy-one', 'copy-two']);
    expect(await statusesOf('copy-two')).toEqual(await statusesOf(documentId));
    expect(await statusesOf('copy-one', 'published')).toEqual(await statusesOf(documentId, 'published'));
    const [after] = await counts();
    expect(Number(after?.n)).toBe(Number(before?.n) + 2);
    await forget('copy-one');
    await forget('copy-two');
    expect(await counts()).toEqual([before]);
  });
});

test('a locale that is removed from Strapi takes what is remembered of it along', async () => {
  const { strapi } = gate;
  const locales = strapi.plugin('i18n').service('locales');
  const { id } = await locales.create({ code: 'de', name: 'Deutsch' });
  const documentId = await putOut(strapi, inAll());
  await saveChanges(gate, documentId, 'de', {
    headline: 'Noch nicht fertig',
    body: [{ __component: 'sections.text', content: [paragraph('Bald.')] }],
  });
  expect(await rowsOf('translation-state', { locale: 'de' })).not.toEqual([]);
  await locales.delete({ id });
  expect(await rowsOf('translation-state', { locale: 'de' })).toEqual([]);
  await copydesk.followRecordedChanges(strapi);
  const [entry] = await rowsOf('desk-entry', { subject: documentId });
  expect(Object.keys(entry.locales).sort()).toEqual(['en', 'ru', 'uk']);
});
