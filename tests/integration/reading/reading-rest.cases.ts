import { authors } from '../../../database/seeds/authors';
import { backgrounds } from '../../../database/seeds/backgrounds';
import { illustrations } from '../../../database/seeds/illustrations';
import { type EditionLocale, editionLocales } from '../../../database/seeds/shapes';
import { sources } from '../../../database/seeds/sources';
import { readerOf, type Reader, rowsOf, totalOf } from '../../helpers/content-api';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { publishedStories, storyAsRead } from './sample-stories';

const wholeStory = [
  'dateline',
  'authors',
  'translation.translators',
  'illustration.image',
  'backgrounds.sources',
  'sources',
  'corrections',
]
  .map((path, index) => `populate[${index}]=${path}`)
  .join('&');
const body = ['text', 'statement', 'quote', 'figure', 'embed']
  .map((kind) => `populate[body][on][sections.${kind}][populate]=*`)
  .join('&');

let newsroom: Newsroom;
let reader: Reader;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  reader = readerOf(newsroom);
});

describe.each(editionLocales)('a reader in %s', (locale) => {
  const named = (words: string) => encodeURIComponent(words);

  test.each(publishedStories)('gets $key with all that goes with it', async (story) => {
    const { body: expectedBody, ...expected } = storyAsRead(story, locale);
    const address = `articles?locale=${locale}&filters[headline][$eq]=${named(expected.headline)}`;

    const whole = await reader.get(`${address}&${wholeStory}`);
    expect(whole.status).toBe(200);
    expect(rowsOf(whole)).toEqual([expect.objectContaining({ headline: expected.headline })]);
    expect(rowsOf(whole)).toMatchObject([expected]);
    expect(rowsOf(await reader.get(`${address}&${body}`))).toMatchObject([{ body: expectedBody }]);
  });

  test.each<[type: string, field: string, expected: (locale: EditionLocale) => string[]]>([
    ['articles', 'headline', () => publishedStories.map(({ headline }) => headline[locale])],
    ['authors', 'name', () => authors.map(({ locales }) => locales[locale].name)],
    ['sources', 'name', () => sources.map(({ locales }) => locales[locale].name)],
    ['backgrounds', 'title', () => backgrounds.map(({ locales }) => locales[locale].title)],
    ['illustrations', 'caption', () => illustrations.map(({ locales }) => locales[locale].caption)],
  ])('gets the %s of the edition by %s, each once', async (type, field, expected) => {
    const list = await reader.get(`${type}?locale=${locale}&pagination[pageSize]=100`);
    expect(list.status).toBe(200);
    expect(
      rowsOf(list)
        .map((row) => row[field])
        .sort(),
    ).toEqual(expected(locale).sort());
  });

  test('finds a story by its slug, and the other languages from there', async () => {
    const [story] = rowsOf(await reader.get(`articles?locale=${locale}&sort=id&pagination[pageSize]=1`));
    const found = await reader.get(
      `articles?locale=${locale}&filters[slug][$eq]=${story?.slug}&populate=localizations`,
    );
    expect(rowsOf(found)).toMatchObject([{ documentId: story?.documentId }]);
    const others = editionLocales.filter((code) => code !== locale).sort();
    const localizations = rowsOf(found)[0]?.localizations as { locale: string }[];
    expect(localizations.map((version) => version.locale).sort()).toEqual(others);
  });
});

test('fourteen stories are out', () => {
  expect(publishedStories).toHaveLength(14);
});

test('an original carries no translation credit', async () => {
  const originals = await reader.get(
    'articles?locale=uk&filters[sourceLocale][$eq]=uk&populate=translation.translators',
  );
  expect(totalOf(originals)).toBeGreaterThan(0);
  expect(rowsOf(originals).filter(({ translation }) => translation !== null)).toEqual([]);
});

test('whoever names no language reads Ukrainian', async () => {
  const list = await reader.get('articles');
  expect(totalOf(list)).toBe(14);
  expect(new Set(rowsOf(list).map(({ locale }) => locale))).toEqual(new Set(['uk']));
});

test.each<[asked: string, path: string, total: number]>([
  ['every language', 'articles?locale=*', 3 * 14],
  ['a language the newsroom does not write in', 'articles?locale=de', 0],
])('whoever asks for %s gets its stories', async (_asked, path, total) => {
  const list = await reader.get(path);
  expect([list.status, totalOf(list)]).toEqual([200, total]);
});

test('a story can be read by its document, in the language asked for', async () => {
  const documentId = newsroom.articles['sea-storm'];
  const headlines = await Promise.all(
    editionLocales.map(async (locale) => (await reader.get(`articles/${documentId}?locale=${locale}`)).body),
  );
  const { headline } = publishedStories.find(({ key }) => key === 'sea-storm') ?? {};
  expect(headlines).toMatchObject(editionLocales.map((locale) => ({ data: { headline: headline?.[locale] } })));
});

test('the picture of a story is there to be shown', async () => {
  const [story] = rowsOf(await reader.get('articles?populate=illustration.image&pagination[pageSize]=1'));
  const { image } = story?.illustration as { image: { url: string; mime: string } };
  expect(image).toMatchObject({ url: expect.stringMatching(/^\/uploads\//), mime: 'image/jpeg' });
});
