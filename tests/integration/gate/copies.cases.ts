import { article, askPanel, type Data } from '../../helpers/doors';
import { cloneOf, type Gate, openGate, passed, putOut, readRow, writeArticle } from './stories';

let gate: Gate;
let original: string;

const correction = { publishedAt: '2026-01-05T10:00:00.000Z', kind: 'correction' };

beforeAll(async () => {
  gate = await openGate();
  const story = (locale: string, headline: string, note: string) =>
    writeArticle(gate.samples, locale, { headline, corrections: [{ ...correction, note }] });
  original = await putOut(gate.strapi, {
    uk: { ...story('uk', 'Перший випуск про котельню', 'Виправлено назву.'), slug: 'kotelnia' },
    en: story('en', 'First report on the boiler house', 'The name was corrected.'),
  });
});
afterAll(() => gate.close());

interface Copy extends Data {
  slug: string;
  sourceLocale: string;
  firstPublishedAt: string | null;
  corrections: unknown[];
}

async function read(documentId: string, locale: string): Promise<Copy> {
  return gate.strapi.db
    .query(article)
    .findOne({ where: { documentId, locale, publishedAt: null }, populate: ['corrections'] });
}

/** What the panel's form sends along with a copy: all that the original says. */
const form = (locale: string): Promise<Data> =>
  read(original, locale).then(({ id: _, ...data }) => ({ ...data, locale }));

const ways: [way: string, locales: string[], copy: (headline: string) => Promise<string>][] = [
  ['by code, all locales', ['uk', 'en'], (headline) => cloneOf(gate, original, '*', { headline })],
  ['by code, the original alone', ['uk'], (headline) => cloneOf(gate, original, 'uk', { headline })],
  ['by code, a translation alone', ['en'], (headline) => cloneOf(gate, original, 'en', { headline })],
  [
    'by code, with what belongs to the original',
    ['uk'],
    async (headline) => cloneOf(gate, original, 'uk', { ...(await form('uk')), locale: undefined, headline }),
  ],
  [
    'by the panel, the original',
    ['uk'],
    async (headline) => passed(await askPanel(gate.visitor, `/clone/${original}`, { ...(await form('uk')), headline })),
  ],
  [
    'by the panel, a translation',
    ['en'],
    async (headline) => passed(await askPanel(gate.visitor, `/clone/${original}`, { ...(await form('en')), headline })),
  ],
];

test.each(ways)('a copy starts afresh: %s', async (_, locales, copy) => {
  const documentId = await copy('Другий випуск');
  for (const locale of locales) {
    const { slug, sourceLocale, firstPublishedAt, corrections } = await read(documentId, locale);
    expect({ slug, sourceLocale, firstPublishedAt, corrections }).toEqual({
      slug: expect.stringMatching(locale === 'uk' ? /^druhyi-vypusk(-\d+)?$/ : /^druhyi-vypusk(-\d+)?$/),
      sourceLocale: locales.includes('uk') ? 'uk' : 'en',
      firstPublishedAt: null,
      corrections: [],
    });
  }
});

test('a copy with a slug of its own keeps it', async () => {
  expect((await read(await cloneOf(gate, original, 'uk', { slug: 'kotelnia-znovu' }), 'uk')).slug).toBe(
    'kotelnia-znovu',
  );
});

test('a copy whose headline is that of the original gets the next slug of that headline', async () => {
  const { slug } = await read(await cloneOf(gate, original, 'uk'), 'uk');
  expect(slug).toBe('pershyi-vypusk-pro-kotelniu');
});

test('the original keeps what it has', async () => {
  const { slug, sourceLocale, corrections } = await read(original, 'uk');
  expect({ slug, sourceLocale, corrections }).toMatchObject({
    slug: 'kotelnia',
    sourceLocale: 'uk',
    corrections: [{}],
  });
  expect((await readRow(gate.strapi, original, 'uk')).slug).toBe('kotelnia');
});
