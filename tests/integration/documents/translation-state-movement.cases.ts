import { copydesk } from '../../helpers/copydesk';
import { article, type Data } from '../../helpers/doors';
import { readStandings, readStatuses, type Stage } from '../../helpers/standings';
import { cloneOf, type Gate, openGate, paragraph, putOut, saveChanges, saveDraft, writeArticle } from '../gate/stories';

/* What moves what, through Strapi: the pure truth table has the rest. Each locale goes out by itself here. */

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
});
afterAll(() => gate.close());

const locales = ['uk', 'en', 'ru'];

const standingsOf = (documentId: string) => readStandings(gate.strapi, article, documentId);
const statusesOf = (documentId: string, stage?: Stage) => readStatuses(gate.strapi, article, documentId, stage);

const write = (locale: string, sourceLocale: string, changes: Data = {}) =>
  writeArticle(gate.samples, locale, { sourceLocale, ...changes });

/** The article in all locales, first in its own. */
const inAll = (source: string): Record<string, Data> =>
  Object.fromEntries([source, ...locales.filter((code) => code !== source)].map((code) => [code, write(code, source)]));

const recordsOf = (documentId: string) =>
  gate.strapi.db
    .query('plugin::copydesk.translation-state' as never)
    .findMany({ where: { subject: documentId }, orderBy: { id: 'asc' } });

describe.each(locales)('written in %s', (source) => {
  const [target = '', other = ''] = locales.filter((locale) => locale !== source);
  const all = (status: string) => ({ [source]: 'source', [target]: status, [other]: status });

  test('saved, changed, translated anew, changed back, published', async () => {
    const documentId = await putOut(gate.strapi, inAll(source));
    const lede = String(write(source, source).lede);
    expect(await statusesOf(documentId)).toEqual(all('complete'));
    expect(await statusesOf(documentId, 'published')).toEqual(all('complete'));
    const records = await recordsOf(documentId);

    await saveChanges(gate, documentId, source, write(source, source));
    expect(await recordsOf(documentId)).toEqual(records);

    await saveChanges(gate, documentId, source, { lede: `${lede} …` });
    expect(await statusesOf(documentId)).toEqual(all('stale 1'));
    await saveChanges(gate, documentId, target, { headline: 'X' });
    expect(await statusesOf(documentId)).toEqual(all('stale 1'));
    await saveChanges(gate, documentId, target, { lede: 'Y' });
    expect(await statusesOf(documentId)).toEqual({ ...all('stale 1'), [target]: 'complete' });
    await saveChanges(gate, documentId, source, { lede });
    expect(await statusesOf(documentId)).toEqual({ ...all('complete'), [target]: 'stale 1' });
  });

  test('a section put at the top is missing, and nothing else is stale', async () => {
    const documentId = await saveDraft(gate.strapi, inAll(source));
    const body = write(source, source).body as Data[];
    const first = { __component: 'sections.text', content: [paragraph('Ще одне.')] };
    await saveChanges(gate, documentId, source, { body: [first, ...body] });
    expect(await statusesOf(documentId)).toEqual(all('incomplete'));
    expect((await standingsOf(documentId))[target]).toMatchObject({ translated: 4, total: 5, stale: 0 });
  });
});

describe('the traps', () => {
  test('saving a published source as a draft makes nothing stale for readers', async () => {
    const documentId = await putOut(gate.strapi, inAll('uk'));
    await saveChanges(gate, documentId, 'uk', { lede: 'Інше.' });
    expect(await statusesOf(documentId)).toMatchObject({ en: 'stale 1' });
    expect(await statusesOf(documentId, 'published')).toMatchObject({ en: 'complete' });

    await gate.strapi.documents(article).publish({ documentId, locale: 'uk' });
    expect(await statusesOf(documentId, 'published')).toMatchObject({ uk: 'source', en: 'stale 1' });
  });

  test('swapping the lead picture marks captions', async () => {
    const documentId = await putOut(gate.strapi, inAll('uk'));
    const { documentId: other } = await gate.strapi.db
      .query('api::illustration.illustration')
      .findOne({ where: { documentId: { $ne: gate.samples.illustration }, rightsExpireAt: { $null: true } } });
    await saveChanges(gate, documentId, 'uk', { illustration: other });
    expect(await statusesOf(documentId)).toEqual({ uk: 'source', en: 'stale 1', ru: 'stale 1' });
    await saveChanges(gate, documentId, 'uk', { illustration: gate.samples.illustration });
    expect(await statusesOf(documentId)).toMatchObject({ en: 'complete', ru: 'complete' });
  });

  test('another credit or caption of a picture marks the stories that show it', async () => {
    const pictures = gate.strapi.documents('api::illustration.illustration');
    const { documentId: illustration } = (await pictures.clone({
      documentId: gate.samples.illustration,
      locale: '*',
    })) as { documentId: string };
    const stories = Object.fromEntries(
      Object.entries(inAll('uk')).map(([locale, data]) => [locale, { ...data, illustration }]),
    );
    const documentId = await putOut(gate.strapi, stories);

    await pictures.update({ documentId: illustration, locale: 'uk', data: { creditLine: 'Агенція' } } as never);
    expect(await statusesOf(documentId)).toMatchObject({ en: 'stale 1', ru: 'stale 1' });
    expect(await statusesOf(documentId, 'published')).toMatchObject({ en: 'stale 1' });
    await copydesk.acknowledgeFields(gate.strapi, article, documentId, 'en', { by: null });

    await pictures.update({ documentId: illustration, locale: 'uk', data: { caption: 'Новий підпис' } } as never);
    expect(await statusesOf(documentId)).toMatchObject({ en: 'stale 1', ru: 'stale 1' });
    await pictures.update({ documentId: illustration, locale: 'en', data: { caption: 'A new caption' } } as never);
    expect(await statusesOf(documentId)).toMatchObject({ en: 'complete', ru: 'stale 1' });
  });

  test('re-translating never overwrites a human’s text', async () => {
    const { strapi } = gate;
    const documentId = await putOut(strapi, inAll('uk'));
    const lede = 'A lede that somebody has thought about.';
    await saveChanges(gate, documentId, 'en', { lede });
    await saveChanges(gate, documentId, 'uk', { lede: 'Інше.' });
    await saveChanges(gate, documentId, 'uk', { lede: 'Ще інше.' });
    await copydesk.acknowledgeFields(strapi, article, documentId, 'en', { by: null });
    await strapi.documents(article).publish({ documentId, locale: '*' });
    await saveChanges(gate, documentId, 'ru', { lede: 'Другое.' });
    const rows = await strapi.db.query(article).findMany({ where: { documentId, locale: 'en' } });
    expect(rows.map((row) => row.lede)).toEqual([lede, lede]);
  });

  test('indicator and gate never disagree', async () => {
    const documentId = await putOut(gate.strapi, inAll('uk'));
    const agree = async () => {
      const { locales: readiness } = await copydesk.examineReadiness(gate.strapi, article, documentId);
      const standings = await standingsOf(documentId);
      for (const [locale, { violations, status, stale, translated, total, staleSince, urgent }] of Object.entries(
        readiness,
      )) {
        expect(standings[locale]).toMatchObject({ status, stale, translated, total, staleSince, urgent });
        expect(violations.filter(({ rule }) => rule === 'translation/stale')).toHaveLength(stale);
      }
    };
    await agree();
    await saveChanges(gate, documentId, 'uk', { lede: 'Інше.', headline: 'Інший' });
    await agree();
    await copydesk.acknowledgeFields(gate.strapi, article, documentId, 'en', { fields: ['lede'], by: null });
    await agree();
    expect(await statusesOf(documentId)).toEqual({ uk: 'source', en: 'stale 1', ru: 'stale 2' });
    await gate.strapi.documents(article).discardDraft({ documentId, locale: 'uk' });
    await agree();
    expect(await statusesOf(documentId)).toEqual({ uk: 'source', en: 'complete', ru: 'complete' });
  });
});

describe('whatever is done with a document', () => {
  test('a minor change makes nothing stale, for readers neither', async () => {
    const documentId = await putOut(gate.strapi, inAll('uk'));
    const minor = { documentId, locale: 'uk', data: { lede: 'Майже те саме.' } as Data, minor: true };
    await gate.strapi.documents(article).update(minor);
    expect(await statusesOf(documentId)).toMatchObject({ en: 'complete', ru: 'complete' });
    await gate.strapi.documents(article).publish({ documentId, locale: 'uk' });
    expect(await statusesOf(documentId, 'published')).toMatchObject({ en: 'complete', ru: 'complete' });
  });

  test('what is acknowledged after the publication holds for readers at once', async () => {
    const documentId = await putOut(gate.strapi, inAll('uk'));
    await saveChanges(gate, documentId, 'uk', { lede: 'Інше.' });
    await gate.strapi.documents(article).publish({ documentId, locale: 'uk' });
    expect(await statusesOf(documentId, 'published')).toMatchObject({ en: 'stale 1' });
    await copydesk.acknowledgeFields(gate.strapi, article, documentId, 'en', { by: { id: 1, name: 'Олена' } });
    expect(await statusesOf(documentId, 'published')).toMatchObject({ en: 'complete', ru: 'stale 1' });
  });

  test('a discarded translation is again what was made of the former source', async () => {
    const documentId = await putOut(gate.strapi, inAll('uk'));
    await saveChanges(gate, documentId, 'uk', { lede: 'Інше.' });
    await saveChanges(gate, documentId, 'en', { lede: 'Another one.' });
    expect(await statusesOf(documentId)).toMatchObject({ en: 'complete' });
    await gate.strapi.documents(article).discardDraft({ documentId, locale: 'en' });
    expect(await statusesOf(documentId)).toMatchObject({ en: 'stale 1' });
  });

  test('a clone stands as its original does', async () => {
    const documentId = await putOut(gate.strapi, inAll('uk'));
    await saveChanges(gate, documentId, 'uk', { lede: 'Інше.' });
    const clone = await cloneOf(gate, documentId, '*');
    expect(await statusesOf(clone)).toEqual({ uk: 'source', en: 'stale 1', ru: 'stale 1' });
    expect(await statusesOf(clone, 'published')).toEqual({});
  });

  test('an imported translation says so', async () => {
    const documentId = await saveDraft(gate.strapi, { uk: write('uk', 'uk') });
    const imported = { documentId, locale: 'en', data: write('en', 'uk'), imported: true };
    await gate.strapi.documents(article).update(imported);
    const [, en] = await recordsOf(documentId);
    expect(en.fields.map(({ method }: { method: string }) => method)).toEqual(Array(4).fill('imported'));
    const { fields } = await copydesk.readTranslationSheet(gate.strapi, article, documentId, 'en');
    expect(fields[0]).toMatchObject({ status: 'current', method: 'imported', sourceThen: write('uk', 'uk').headline });
  });

  test('unpublished, its published books are gone; deleted, all are', async () => {
    const documentId = await putOut(gate.strapi, inAll('uk'));
    await gate.strapi.documents(article).unpublish({ documentId, locale: 'en' });
    expect(Object.keys(await statusesOf(documentId, 'published')).sort()).toEqual(['ru', 'uk']);
    await gate.strapi.documents(article).delete({ documentId, locale: 'ru' });
    expect(Object.keys(await statusesOf(documentId)).sort()).toEqual(['en', 'uk']);
    await gate.strapi.documents(article).delete({ documentId });
    expect(Object.keys(await statusesOf(documentId))).toEqual(['en']);
    await gate.strapi.documents(article).delete({ documentId, locale: '*' });
    expect(await recordsOf(documentId)).toEqual([]);
    const entries = await gate.strapi.db
      .query('plugin::copydesk.desk-entry' as never)
      .findMany({ where: { subject: documentId } });
    expect(entries).toEqual([]);
  });
});

test('the unfinished draft of the sample edition is stale, and readers are told nothing of it', async () => {
  const { documentId } = await gate.strapi.db
    .query(article)
    .findOne({ where: { headline: { $startsWith: 'Ремонт водогону' }, publishedAt: null } });
  expect(await statusesOf(documentId)).toEqual({ uk: 'source', en: 'stale 3', ru: 'stale 3' });
  expect(await statusesOf(documentId, 'published')).toEqual({ uk: 'source', en: 'complete', ru: 'complete' });
});
