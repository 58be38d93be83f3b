import type { Core } from '@strapi/strapi';
import { copydesk } from '../../helpers/copydesk';
import { article, askCode } from '../../helpers/doors';
import { send } from '../../helpers/send';
import { type Gate, openGate, paragraph, putOut, saveChanges, writeArticle } from '../gate/stories';

/* Deleting a locale deletes all that is written in it. */

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
});
afterAll(() => gate.close());

const locales = (strapi: Core.Strapi) => strapi.plugin('i18n').service('locales');
const rows = () => gate.strapi.db.query('plugin::i18n.locale');
const idOf = async (code: string): Promise<number> => (await rows().findOne({ where: { code } })).id;
const countArticles = () => gate.strapi.db.query(article).count({ where: {} });

const inPolicy = /“Русский \(ru\)” cannot be deleted or renamed: the policy of the newsroom asks for it/;

test('a language of the policy is not deleted in the settings, and nothing of it is lost', async () => {
  const before = await countArticles();
  const address = `${gate.visitor.url}/i18n/locales/${await idOf('ru')}`;
  const answer = await send(address, 'DELETE', undefined, gate.visitor.adminToken);
  expect(answer).toMatchObject({
    status: 400,
    body: {
      error: {
        name: 'ValidationError',
        message: expect.stringMatching(inPolicy),
        details: { summary: { key: 'refusal.locale-in-policy', values: { language: 'Русский (ru)' } } },
      },
    },
  });
  expect(await countArticles()).toBe(before);
});

test.each([
  ['the service', async () => locales(gate.strapi).delete({ id: await idOf('ru') })],
  ['db.query', () => rows().delete({ where: { code: 'ru' } })],
  ['db.query for several', () => rows().deleteMany({ where: { code: { $in: ['ru', 'en'] } } })],
  ['a new code', () => rows().update({ where: { code: 'ru' }, data: { code: 'be' } })],
])('nor is it lost by %s', async (_way, change) => {
  const before = await countArticles();
  const { refusal } = await askCode(change);
  expect(refusal?.message).toMatch(/cannot be deleted or renamed/);
  expect(await countArticles()).toBe(before);
  expect(await rows().count({ where: { code: { $in: ['uk', 'en', 'ru'] } } })).toBe(3);
});

test('its name may be changed', async () => {
  await locales(gate.strapi).update({ id: await idOf('ru') }, { name: 'Російська' });
  expect(await rows().count({ where: { name: 'Російська' } })).toBe(1);
  await locales(gate.strapi).update({ id: await idOf('ru') }, { name: 'Русский (ru)' });
});

test('a language that the policy does not name is kept while readers see anything in it, and goes with its drafts', async () => {
  const { id } = await locales(gate.strapi).create({ code: 'de', name: 'Deutsch' });
  const author = await gate.strapi.documents('api::author.author').create({ locale: 'de', data: { name: 'Jemand' } });
  const { refusal } = await askCode(() => locales(gate.strapi).delete({ id }));
  expect(refusal?.message).toBe(
    '“Deutsch” cannot be deleted or renamed: readers see 1 entry in it. Unpublish or delete it first.',
  );
  await gate.strapi.documents('api::author.author').delete({ documentId: author.documentId, locale: '*' });

  const documentId = await putOut(gate.strapi, { uk: writeArticle(gate.samples, 'uk') });
  await saveChanges(gate, documentId, 'de', {
    headline: 'Noch nicht fertig',
    body: [{ __component: 'sections.text', content: [paragraph('Bald.')] }],
  });
  await locales(gate.strapi).delete({ id });
  expect(await rows().count({ where: { code: 'de' } })).toBe(0);
  expect(await gate.strapi.db.query(article).count({ where: { locale: 'de' } })).toBe(0);
  await copydesk.followRecordedChanges(gate.strapi);
  const row = await gate.strapi.db
    .query('plugin::copydesk.desk-entry' as never)
    .findOne({ where: { subject: documentId } });
  expect(Object.keys(row.locales as object)).not.toContain('de');
});
