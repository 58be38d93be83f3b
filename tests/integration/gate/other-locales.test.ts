import { takePicture } from '../../helpers/database-picture';
import { article, askCode, type Data } from '../../helpers/doors';
import { type Gate, openGate, putOut, readRow, saveChanges, writeArticle } from './stories';

/* What readers see in other locales follows a publication in what all share. It must stand there as well. */

jest.setTimeout(30_000);

let gate: Gate;
let only: { author: string; source: string };
beforeAll(async () => {
  gate = await openGate();
  const { strapi } = gate;
  const author = await strapi.documents('api::author.author').create({ locale: 'uk', data: { name: 'Новачок' } });
  const source = await strapi.documents('api::source.source').create({ locale: 'uk', data: { name: 'Сусід' } });
  only = { author: author.documentId, source: source.documentId };
}, 60_000);
afterAll(() => gate.close());

const putOutInBoth = () =>
  putOut(gate.strapi, {
    uk: writeArticle(gate.desk, 'uk', { sources: [gate.desk.source] }),
    en: writeArticle(gate.desk, 'en', { sources: [gate.desk.source] }),
  });
const publish = (documentId: string, locale: string | string[]) =>
  askCode(() => gate.strapi.documents(article).publish({ documentId, locale }));

const changes: [rule: string, path: string, change: () => Data][] = [
  ['attribution/author-not-in-locale', 'authors', () => ({ authors: [gate.desk.author, only.author] })],
  ['attribution/author-not-in-locale', 'authors', () => ({ authors: [only.author] })],
  ['attribution/source-not-in-locale', 'sources', () => ({ sources: [gate.desk.source, only.source] })],
];

test.each(changes)('refused, since the English readers see would not stand: %s at %s', async (name, path, change) => {
  const documentId = await putOutInBoth();
  await saveChanges(gate, documentId, 'uk', change());
  const before = await takePicture(gate.strapi);
  expect((await publish(documentId, 'uk')).refusal).toMatchObject({
    message: expect.stringContaining('publish it along'),
    // Where nobody is left whom English readers could be told of, that is said as well.
    details: { errors: expect.arrayContaining([expect.objectContaining({ name, path: [path], locale: 'en' })]) },
  });
  expect(await takePicture(gate.strapi)).toEqual(before);
});

test('an original that becomes a translation needs its credit, in what readers see too', async () => {
  const { strapi, desk } = gate;
  const documentId = await putOutInBoth();
  await saveChanges(gate, documentId, 'uk', { translation: { method: 'human', translators: [desk.author] } });
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
    where: { documentId: gate.desk.author, locale: 'en' },
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
