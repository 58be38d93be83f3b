import type { Core } from '@strapi/strapi';
import { rules } from '../../../src/plugins/copydesk/domain/rules';
import type { Policy } from '../../../src/plugins/copydesk/domain/policy/policy';
import { article, askCode, type Data } from '../../helpers/doors';
import { type Gate, imageBlock, openGate, paragraph, readRows, saveDraft, writeArticle } from './stories';

let gate: Gate;
/**
 * An author, a picture and a source that are known in Ukrainian alone, pictures whose rights have run out, whose file is gone and
 * whose file names somebody else, and a draft.
 */
let only: {
  author: string;
  illustration: string;
  source: string;
  expired: string;
  imageless: string;
  alien: string;
  background: string;
};

beforeAll(async () => {
  gate = await openGate();
  const { strapi, samples } = gate;
  const policy = strapi.config.get('plugin::copydesk') as Policy;
  strapi.config.set('plugin::copydesk', {
    ...policy,
    rules: { ...policy.rules, 'attribution/credit-disagrees': 'error' },
  });
  const pictureOf = async () => {
    const where = { documentId: samples.illustration, locale: 'uk' };
    const { image } = await strapi.db.query('api::illustration.illustration').findOne({ where, populate: ['image'] });
    return { image: image.id, caption: 'Вежа з годинником', altText: 'Вежа', creditLine: 'Олена Марчук' };
  };
  const illustrations = strapi.documents('api::illustration.illustration');
  const picture = await pictureOf();
  const author = await strapi.documents('api::author.author').create({ locale: 'uk', data: { name: 'Новачок' } });
  const source = await strapi.documents('api::source.source').create({ locale: 'uk', data: { name: 'Сусід' } });
  const background = await strapi
    .documents('api::background.background')
    .create({ locale: 'uk', data: { title: 'Тло', body: [paragraph('Передісторія.')] } });
  const illustration = await illustrations.create({ locale: 'uk', data: picture });
  const expired = await illustrations.create({
    locale: 'uk',
    data: { ...picture, rightsExpireAt: '2020-01-01T00:00:00.000Z' },
  });
  const { documentId: imageless } = await illustrations.create({ locale: 'uk', data: picture });
  await loseFile(strapi, imageless);
  const { documentId: alien } = await illustrations.create({
    locale: 'uk',
    data: { ...picture, creditLine: 'Getty Images' },
  });
  only = {
    imageless,
    alien,
    author: author.documentId,
    illustration: illustration.documentId,
    source: source.documentId,
    expired: expired.documentId,
    background: background.documentId,
  };
});
afterAll(() => gate.close());

/** Takes away what a picture shows, as a deletion of the file past the plugin would. */
async function loseFile(strapi: Core.Strapi, documentId: string): Promise<void> {
  const uid = 'api::illustration.illustration';
  const { id } = await strapi.db.query(uid).findOne({ where: { documentId } });
  await strapi.db.connection('files_related_mph').where({ related_id: id, related_type: uid, field: 'image' }).delete();
}

interface Found {
  name: string;
  path: (string | number)[];
  message: string;
  locale: string;
}

/** Saves an article, asks for its publication in all its locales, and answers with what stands against it. */
async function publish(versions: Record<string, Data>): Promise<Found[]> {
  const documentId = await saveDraft(gate.strapi, versions);
  const answer = await askCode(() => gate.strapi.documents(article).publish({ documentId, locale: '*' }));
  expect(Object.keys(await readRows(gate.strapi, documentId))).toEqual(
    answer.refusal ? [] : Object.keys(versions).sort(),
  );
  if (!answer.refusal) return [];
  expect(answer.refusal.name).toBe('ValidationError');
  return (answer.refusal.details as { errors: Found[] }).errors;
}

const section = (uid: string, data: Data): Data => ({ __component: `sections.${uid}`, ...data });
const inUkrainian = (changes: Data): Record<string, Data> => ({ uk: writeArticle(gate.samples, 'uk', changes) });
const inBoth = (changes: Data, english: Data = {}): Record<string, Data> => ({
  uk: writeArticle(gate.samples, 'uk', changes),
  en: writeArticle(gate.samples, 'en', { ...changes, ...english }),
});

type Case = [rule: string, versions: () => Record<string, Data>, expected: Omit<Found, 'name'>];

const cases: Case[] = [
  [
    'attribution/byline-missing',
    () => inUkrainian({ authors: [] }),
    { path: ['authors'], locale: 'uk', message: '“Authors (byline)” is empty' },
  ],
  [
    'attribution/author-not-in-locale',
    () => inBoth({ authors: [gate.samples.author, only.author] }, { authors: [gate.samples.author] }),
    { path: ['authors'], locale: 'en', message: '“Authors (byline)”: “Новачок” does not exist in English' },
  ],
  [
    'attribution/translator-missing',
    () => inBoth({}, { translation: null }),
    { path: ['translation'], locale: 'en', message: '“Translation credit” is empty' },
  ],
  [
    'attribution/illustration-missing',
    () => inUkrainian({ illustration: null }),
    { path: ['illustration'], locale: 'uk', message: '“Illustration” is empty' },
  ],
  [
    'attribution/illustration-not-in-locale',
    () => inBoth({ illustration: only.illustration }, { illustration: undefined }),
    { path: ['illustration'], locale: 'en', message: 'the picture “Вежа з годинником” does not exist in English' },
  ],
  [
    'attribution/image-in-text',
    () => inUkrainian({ body: [section('text', { content: [paragraph('Так.'), imageBlock('/uploads/x.jpg')] })] }),
    { path: ['body', 0, 'content'], locale: 'uk', message: 'a picture inside a text has neither caption nor credit' },
  ],
  [
    'attribution/credit-line-missing',
    () => inUkrainian({ body: [section('embed', { url: 'https://example.org/', provider: 'X', creditLine: ' ' })] }),
    { path: ['body', 0, 'creditLine'], locale: 'uk', message: '“Body” (part 1, “Credit line”) is empty' },
  ],
  [
    'attribution/illustration-missing',
    () => inUkrainian({ body: [section('figure', { illustration: null })] }),
    { path: ['body', 0, 'illustration'], locale: 'uk', message: 'has no picture, and shows nothing without it' },
  ],
  [
    'attribution/illustration-missing',
    () => inUkrainian({ illustration: only.imageless }),
    { path: ['illustration'], locale: 'uk', message: 'the file of the picture “Вежа з годинником” is gone' },
  ],
  [
    'attribution/illustration-missing',
    () => inUkrainian({ body: [section('figure', { illustration: only.imageless })] }),
    { path: ['body', 0, 'illustration'], locale: 'uk', message: 'the file of the picture “Вежа з годинником” is gone' },
  ],
  [
    'attribution/credit-disagrees',
    () => inUkrainian({ illustration: only.alien }),
    { path: ['illustration'], locale: 'uk', message: 'but its credit line says “Getty Images”' },
  ],
  [
    'attribution/translator-missing',
    () => inBoth({}, { translation: { translators: [gate.samples.author] } }),
    { path: ['translation', 'method'], locale: 'en', message: 'Say how this version was translated' },
  ],
  [
    'attribution/rights-expired',
    () => inUkrainian({ illustration: only.expired }),
    { path: ['illustration'], locale: 'uk', message: 'expired on January 1, 2020' },
  ],
  [
    'attribution/source-missing',
    () => inUkrainian({ genre: 'news' }),
    { path: ['sources'], locale: 'uk', message: '“Sources” is empty' },
  ],
  [
    'attribution/source-not-in-locale',
    () => inBoth({ sources: [gate.samples.source, only.source] }, { sources: [gate.samples.source] }),
    { path: ['sources'], locale: 'en', message: '“Sources”: the source “Сусід” does not exist in English' },
  ],
  [
    'dependency/not-published',
    () => inUkrainian({ backgrounds: [only.background] }),
    { path: ['backgrounds'], locale: 'uk', message: '“Background”: “Тло” is not published in Ukrainian' },
  ],
];

test('every rule of attribution and dependency has a case here', () => {
  // What cannot be made equal in all languages, another rule of this policy says already; what readers saw before is not in a draft.
  const elsewhere: string[] = ['synchronisation/differs', 'attribution/correction-removed'];
  const ids = rules.map(({ id }) => id).filter((id) => !id.startsWith('translation/') && !elsewhere.includes(id));
  expect([...new Set(cases.map(([rule]) => rule))].sort()).toEqual([...ids].sort());
});

test('what breaks no rule goes out', async () => {
  const backed = { genre: 'news', sources: [gate.samples.source], backgrounds: [gate.samples.background] };
  expect(await publish(inBoth(backed))).toEqual([]);
});

test.each(cases)('%s', async (rule, versions, { path, locale, message }) => {
  const violation = { name: rule, path, locale, message: expect.stringContaining(message) };
  expect(await publish(versions())).toEqual([expect.objectContaining(violation)]);
});

test('a statement without a source is found where it stands', async () => {
  const text = section('text', { content: [paragraph('Перший абзац.')] });
  const body = [text, section('statement', { text: 'Котельню полагодять.', source: null })];
  expect(await publish(inUkrainian({ body }))).toEqual([
    expect.objectContaining({ name: 'attribution/source-missing', path: ['body', 1, 'source'], locale: 'uk' }),
  ]);
});

test('everything that is wrong is said at once, in every locale', async () => {
  const found = await publish({
    uk: writeArticle(gate.samples, 'uk', {
      authors: [],
      illustration: only.expired,
      genre: 'news',
      backgrounds: [only.background],
      body: [section('embed', { url: 'https://example.org/', provider: 'X', creditLine: '' })],
    }),
    en: writeArticle(gate.samples, 'en', {
      authors: [],
      illustration: null,
      genre: 'news',
      translation: null,
      body: [section('embed', { url: 'https://example.org/', provider: 'X', creditLine: '' })],
    }),
  });
  expect(found.map(({ locale, name, path }) => `${locale} ${name} ${path.join('.')}`).sort()).toEqual([
    'en attribution/byline-missing authors',
    'en attribution/credit-line-missing body.0.creditLine',
    'en attribution/illustration-not-in-locale illustration',
    'en attribution/rights-expired illustration',
    'en attribution/source-missing sources',
    'en attribution/translator-missing translation',
    'en dependency/not-published backgrounds',
    'uk attribution/byline-missing authors',
    'uk attribution/credit-line-missing body.0.creditLine',
    'uk attribution/rights-expired illustration',
    'uk attribution/source-missing sources',
    'uk dependency/not-published backgrounds',
  ]);
  // Every sentence names its field by the label that the editor sees.
  const labels = ['Authors', 'Body', 'Illustration', 'Sources', 'Translation credit', 'Background'];
  for (const { message } of found) expect(labels.some((label) => message.includes(`“${label}`))).toBe(true);
});
