import type { Core, UID } from '@strapi/strapi';
import { copydesk } from '../../helpers/copydesk';
import { takeSnapshot } from '../../helpers/database-snapshot';
import { article, askCode, type Data } from '../../helpers/doors';
import { type Gate, openGate, paragraph, putOut, readRow, saveChanges, writeArticle } from './stories';

/* What readers see in other locales follows a publication in what all share. It must stand there as well. */

let gate: Gate;
let only: { author: string; source: string };
let inEnglish: { author: string; source: string; background: string; illustration: string };
beforeAll(async () => {
  gate = await openGate();
  const { strapi } = gate;
  const author = await strapi.documents('api::author.author').create({ locale: 'uk', data: { name: 'Новачок' } });
  const source = await strapi.documents('api::source.source').create({ locale: 'uk', data: { name: 'Сусід' } });
  only = { author: author.documentId, source: source.documentId };
  inEnglish = await writeInEnglish(strapi, gate.samples.illustration);
});
afterAll(() => gate.close());

const mill = {
  en: { title: 'The mill', body: [paragraph('It burned down, and nobody built it up again.')] },
  uk: { title: 'Млин', body: [paragraph('Він згорів, і ніхто його не відбудував.')] },
  ru: { title: 'Мельница', body: [paragraph('Она сгорела, и никто её не отстроил.')] },
};

/** What an English article can lean on and a Ukrainian one cannot. The background is a draft in Ukrainian. */
async function writeInEnglish(strapi: Core.Strapi, illustration: string): Promise<typeof inEnglish> {
  const create = async (uid: UID.ContentType, data: Data): Promise<string> =>
    (await strapi.documents(uid).create({ locale: 'en', data: data as never })).documentId;
  const backgrounds = strapi.documents('api::background.background');
  const background = await create('api::background.background', mill.en);
  for (const locale of ['uk', 'ru'] as const) {
    await backgrounds.update({ documentId: background, locale, data: mill[locale] as never });
  }
  await backgrounds.publish({ documentId: background, locale: '*' });
  // Readers lose the original alone past the document service, which refuses it.
  await strapi.db
    .connection('backgrounds')
    .where({ document_id: background, locale: 'uk' })
    .whereNotNull('published_at')
    .delete();
  const where = { documentId: illustration, locale: 'en' };
  const { image } = await strapi.db.query('api::illustration.illustration').findOne({ where, populate: ['image'] });
  return {
    author: await create('api::author.author', { name: 'Newcomer' }),
    source: await create('api::source.source', { name: 'A neighbour' }),
    background,
    illustration: await create('api::illustration.illustration', {
      image: image.id,
      caption: 'The mill in winter',
      altText: 'A mill under snow',
      creditLine: 'Meridian Photo',
    }),
  };
}

const putOutInBoth = () =>
  putOut(gate.strapi, {
    uk: writeArticle(gate.samples, 'uk', { sources: [gate.samples.source] }),
    en: writeArticle(gate.samples, 'en', { sources: [gate.samples.source] }),
  });
const publish = (documentId: string, locale: string | string[]) =>
  askCode(() => gate.strapi.documents(article).publish({ documentId, locale }));

const changes: [rule: string, path: string, change: () => Data][] = [
  ['attribution/author-not-in-locale', 'authors', () => ({ authors: [gate.samples.author, only.author] })],
  ['attribution/author-not-in-locale', 'authors', () => ({ authors: [only.author] })],
  ['attribution/source-not-in-locale', 'sources', () => ({ sources: [gate.samples.source, only.source] })],
];

test.each(changes)('refused, since the English readers see would not stand: %s at %s', async (name, path, change) => {
  const documentId = await putOutInBoth();
  await saveChanges(gate, documentId, 'uk', change());
  const before = await takeSnapshot(gate.strapi);
  expect((await publish(documentId, 'uk')).refusal).toMatchObject({
    // Where nobody is left whom English readers could be told of, that is said as well.
    details: { errors: expect.arrayContaining([expect.objectContaining({ name, path: [path], locale: 'en' })]) },
  });
  expect(await takeSnapshot(gate.strapi)).toEqual(before);
});

const additions: [rule: string, path: string, change: () => Data][] = [
  ['attribution/author-not-in-locale', 'authors', () => ({ authors: [gate.samples.author, inEnglish.author] })],
  ['attribution/source-not-in-locale', 'sources', () => ({ sources: [inEnglish.source] })],
  ['attribution/illustration-not-in-locale', 'illustration', () => ({ illustration: inEnglish.illustration })],
  ['dependency/not-published', 'backgrounds', () => ({ backgrounds: [inEnglish.background] })],
  ['dependency/not-published', 'backgrounds', () => ({ backgrounds: [gate.samples.background, inEnglish.background] })],
];

test.each(additions)('refused, since the original could not follow: %s at %s', async (name, path, change) => {
  const documentId = await putOutInBoth();
  await saveChanges(gate, documentId, 'en', change());
  const before = await takeSnapshot(gate.strapi);
  // A dry run says it beforehand.
  const { publish: foretold } = await copydesk.examineReadiness(gate.strapi, article, documentId);
  expect(foretold.en).toEqual([expect.objectContaining({ rule: name, path: [path], locale: 'uk', level: 'error' })]);
  expect((await publish(documentId, 'en')).refusal).toMatchObject({
    details: { errors: [expect.objectContaining({ name, path: [path], locale: 'uk' })] },
  });
  // Nor both at once, for the same reason.
  expect((await publish(documentId, ['uk', 'en'])).refusal).toMatchObject({
    details: { errors: [expect.objectContaining({ name, path: [path], locale: 'uk' })] },
  });
  expect(await takeSnapshot(gate.strapi)).toEqual(before);
});

test('once what it leans on is out in the original’s language, both follow', async () => {
  const documentId = await putOutInBoth();
  const background = await writeInEnglish(gate.strapi, gate.samples.illustration);
  await saveChanges(gate, documentId, 'en', { backgrounds: [background.background] });
  await gate.strapi
    .documents('api::background.background')
    .publish({ documentId: background.background, locale: 'uk' });
  expect(await publish(documentId, 'en')).toEqual({ documentId });
  const rows = await gate.strapi.db.query(article).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    populate: { backgrounds: true },
  });
  expect(rows.map((row) => row.backgrounds.map((one: { documentId: string }) => one.documentId))).toEqual([
    [background.background],
    [background.background],
  ]);
});

test('an original that becomes a translation needs its credit, in what readers see too', async () => {
  const { strapi, samples } = gate;
  const documentId = await putOutInBoth();
  await saveChanges(gate, documentId, 'uk', { translation: { method: 'human', translators: [samples.author] } });
  await saveChanges(gate, documentId, 'en', { sourceLocale: 'en', translation: null });
  expect((await publish(documentId, 'en')).refusal).toMatchObject({
    details: { errors: [expect.objectContaining({ name: 'attribution/translator-missing', locale: 'uk' })] },
  });
  expect(await publish(documentId, ['en', 'uk'])).toEqual({ documentId });
  expect(await readRow(strapi, documentId, 'uk')).toMatchObject({ sourceLocale: 'en' });
});

test('what was wrong there before holds nobody up', async () => {
  const { strapi } = gate;
  const documentId = await putOutInBoth();
  const { id } = await strapi.db.query('api::author.author').findOne({
    where: { documentId: gate.samples.author, locale: 'en' },
  });
  const { name } = await strapi.db.query('api::author.author').update({ where: { id }, data: { name: ' ' } });
  expect(name).toBe(' ');
  try {
    await saveChanges(gate, documentId, 'uk', { lede: 'Новий початок для тих, хто читає українською мовою.' });
    expect(await publish(documentId, 'uk')).toEqual({ documentId });
  } finally {
    await strapi.db.query('api::author.author').update({ where: { id }, data: { name: 'Olena Marchuk' } });
  }
});
