import { makeToken, readerOf } from '../../helpers/content-api';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { anySecret, type AskedTwice, askTwice, heldBackHeadlines, type Secret, secrets } from './secrets';

const contains = (path: string, word: string) => `${path}[$contains]=${word}`;
const english = 'locale=en&sort=id';

/** What somebody who looks for drafts may ask, and the status of the answer. */
const questions: [asked: string, path: string, status: number][] = [
  ['the drafts', 'articles?status=draft', 403],
  ['the drafts in a language', 'articles?status=draft&locale=en', 403],
  ['the drafts in all languages', 'articles?status=draft&locale=*', 403],
  ['the draft of a published story', 'articles/<rewrite>?status=draft&locale=en', 403],
  ['a draft that was never published', 'articles/<unborn>?status=draft&locale=en', 403],
  ['the draft of one language', 'articles/<untranslated>?status=draft&locale=ru', 403],
  ['the drafts of backgrounds', 'backgrounds?status=draft&locale=en', 403],
  ['the draft of a background', 'backgrounds/<explainer>?status=draft&locale=en', 403],
  ['drafts of a type that has none', 'authors?status=draft', 403],
  ['an empty status', `articles?status=&${english}`, 403],
  ['a status without a value', `articles?status&${english}`, 403],
  ['an empty status of one story', 'articles/<rewrite>?status=&locale=en', 403],
  ['an empty status of a story never published', 'articles/<unborn>?status=&locale=en', 403],
  ['an empty status of a background', 'backgrounds/<explainer>?status&locale=en', 403],

  ['a story that was never published', 'articles/<unborn>?locale=en', 404],
  ['a language that is not out', 'articles/<untranslated>?locale=ru', 404],
  ['a published story', 'articles/<rewrite>?locale=en&populate=*', 200],
  ['a published background', 'backgrounds/<explainer>?locale=en&populate=*', 200],
  ['everything', 'articles?locale=*&sort=id&pagination[pageSize]=100&populate=*', 200],
  ['all backgrounds', 'backgrounds?locale=*&sort=id&populate=*', 200],

  ['what has been changed', `articles?publicationFilter=modified&${english}`, 403],
  ['what has not been changed', `articles?publicationFilter=unmodified&${english}`, 403],
  ['what was never published', `articles?publicationFilter=never-published&${english}`, 403],
  ['what is not published in any language', `articles?publicationFilter=never-published-document&${english}`, 403],
  ['what has a draft beside it', `articles?publicationFilter=published-with-draft&${english}`, 403],
  ['what has no published version', `articles?hasPublishedVersion=false&${english}`, 403],
  ['what has a published version', `articles?hasPublishedVersion=true&${english}`, 403],
  ['changed backgrounds', `backgrounds?publicationFilter=modified&${english}`, 403],

  ['rows that are not published', `articles?filters[publishedAt][$null]=true&${english}`, 200],
  ['rows whose publication is not set', `articles?filters[publishedAt][$notNull]=false&${english}`, 200],
  ['rows whose publication is nothing', `articles?filters[publishedAt]&${english}`, 200],
  ['any of two contradictions', `articles?filters[$or][0][publishedAt][$null]=true&${english}`, 200],
  ['a row by its number', 'articles?filters[id][$gt]=0&locale=*&sort=id&pagination[pageSize]=100', 200],

  ['other languages', `articles?populate=localizations&${english}`, 200],
  ['other languages of one story', 'articles/<untranslated>?populate=localizations&locale=en', 200],
  ['other languages, deeply', 'articles/<rewrite>?populate=localizations.backgrounds.localizations&locale=uk', 200],
  ['the number of languages', 'articles/<untranslated>?populate[localizations][count]=true&locale=en', 200],
  ['unpublished languages', `articles?populate[localizations][filters][publishedAt][$null]=true&${english}`, 200],
  ['languages with status', `articles?populate[localizations][status]=draft&${english}`, 400],
  ['backgrounds', `articles?populate=backgrounds.localizations&${english}`, 200],
  ['unpublished backgrounds', `articles?populate[backgrounds][filters][publishedAt][$null]=true&${english}`, 200],
  ['backgrounds with status', `articles?populate[backgrounds][status]=draft&${english}`, 400],
  ['the number of backgrounds', `articles?populate[backgrounds][count]=true&${english}`, 200],
  ['what shows a background', 'backgrounds/<explainer>?populate=articles&locale=en', 400],
  ['what an author wrote', 'authors?populate=articles', 400],
  ['what a source is cited in', 'sources?populate=articles', 400],
  ['which backgrounds cite a source', 'sources?populate=backgrounds', 400],
  ['what a picture illustrates', 'illustrations?populate=articles', 400],

  ['a search', `articles?_q=${secrets.rewrite}&${english}`, 200],
  ['a search for what was never published', `articles?_q=${secrets.unborn}&${english}`, 200],
  ['a search in backgrounds', `backgrounds?_q=${secrets.explainer}&${english}`, 200],

  ['an order by other languages', 'articles?sort=localizations.headline&locale=uk', 403],
  ['an order by other languages, as an object', 'articles?sort[localizations][headline]=desc&locale=uk', 403],
  ['an order by the time of a draft', 'articles?sort=localizations.updatedAt:desc&locale=uk', 403],
  ['an order by languages of backgrounds', 'articles?sort=backgrounds.localizations.title&locale=uk', 403],
  ['an order among backgrounds', 'articles?populate[backgrounds][sort]=localizations.title&locale=uk', 403],
  ['an order by backgrounds', 'articles?sort[0]=backgrounds.title&sort[1]=id&locale=en', 200],
  ['an order by what a source is cited in', 'sources?sort=articles.headline', 400],
];

/** Filters that compare a word with something; whether drafts have the word must make no difference. */
const comparisons: [compared: string, secret: Secret, path: (word: string) => string, status: number][] = [
  ['the headline', 'rewrite', (word) => `articles?${contains('filters[headline]', word)}&locale=en`, 200],
  ['the lede in all languages', 'rewrite', (word) => `articles?${contains('filters[lede]', word)}&locale=*`, 200],
  ['the dateline', 'rewrite', (word) => `articles?${contains('filters[dateline][place]', word)}&locale=en`, 200],
  ['a correction', 'rewrite', (word) => `articles?${contains('filters[corrections][note]', word)}&locale=en`, 200],
  ['the slug', 'unborn', (word) => `articles?${contains('filters[slug]', word.toLowerCase())}&locale=en`, 200],
  ['backgrounds', 'explainer', (word) => `articles?${contains('filters[backgrounds][title]', word)}&locale=en`, 200],
  ['languages', 'rewrite', (word) => `articles?${contains('filters[localizations][headline]', word)}&locale=uk`, 403],
  [
    'unpublished languages',
    'untranslated',
    (word) => `articles?${contains('filters[localizations][lede]', word)}`,
    403,
  ],
  ['its own draft', 'rewrite', (word) => `articles?${contains('filters[localizations][lede]', word)}&locale=en`, 403],
  [
    'a part of a draft',
    'rewrite',
    (word) => `articles?${contains('filters[localizations][dateline][place]', word)}&locale=uk`,
    403,
  ],
  [
    'languages, among others',
    'untranslated',
    (word) => `articles?${contains('filters[$or][0][$and][0][localizations][headline]', word)}`,
    403,
  ],
  [
    'languages, negated',
    'rewrite',
    (word) => `articles?filters[$not][localizations][headline][$notContains]=${word}`,
    403,
  ],
  [
    'languages of backgrounds',
    'explainer',
    (word) => `articles?${contains('filters[backgrounds][localizations][title]', word)}`,
    403,
  ],
  [
    'languages of languages',
    'rewrite',
    (word) => `articles?${contains('filters[localizations][localizations][headline]', word)}`,
    403,
  ],
  [
    'backgrounds in languages',
    'explainer',
    (word) => `backgrounds?${contains('filters[localizations][title]', word)}`,
    403,
  ],
  [
    'languages, to choose what goes with a story',
    'explainer',
    (word) => `articles?populate[backgrounds][${contains('filters][localizations][title]', word)}`,
    403,
  ],
  [
    'languages, to choose languages',
    'rewrite',
    (word) => `articles?populate[localizations][${contains('filters][localizations][headline]', word)}`,
    403,
  ],
  ['stories of an author', 'unborn', (word) => `authors?${contains('filters[articles][headline]', word)}`, 400],
  ['stories with a picture', 'unborn', (word) => `illustrations?${contains('filters[articles][headline]', word)}`, 400],
  ['stories citing a source', 'unborn', (word) => `sources?${contains('filters[articles][headline]', word)}`, 400],
  [
    'backgrounds citing a source',
    'explainer',
    (word) => `sources?${contains('filters[backgrounds][title]', word)}`,
    400,
  ],
  [
    'stories with a background',
    'unborn',
    (word) => `backgrounds?${contains('filters[articles][headline]', word)}`,
    400,
  ],
  [
    'stories of an author of a story',
    'unborn',
    (word) => `articles?${contains('filters[authors][articles][headline]', word)}`,
    400,
  ],
];

let newsroom: Newsroom;
let asked: AskedTwice;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  const paths = [
    ...questions.map(([, path]) => path),
    ...comparisons.flatMap(([, secret, path]) => [path(secrets[secret]), path('Wolpertinger')]),
  ];
  asked = await askTwice(newsroom, paths, readerOf(newsroom).get);
});
afterAll(() => asked.clear());

describe('a reader gets no draft, and the answer is the same as if there were none', () => {
  test.each(questions)('asking for %s', (_asked, path, status) => {
    const { before, after } = asked.answersTo(path);
    expect(after.status).toBe(status);
    expect(after.text).not.toMatch(anySecret);
    expect(after.body).toEqual(before.body);
  });
});

describe('a reader cannot find out a word of a draft by comparing with it', () => {
  test.each(comparisons)('%s (%s)', (_compared, secret, path, status) => {
    const { before, after } = asked.answersTo(path(secrets[secret]));
    expect(after.status).toBe(status);
    expect(after.text).not.toMatch(anySecret);
    expect(after.body).toEqual(before.body);
    expect(after.body).toEqual(asked.answersTo(path('Wolpertinger')).after.body);
  });
});

test('the drafts of the sample edition are held back', async () => {
  const { text } = await readerOf(newsroom).get('articles?locale=*&pagination[pageSize]=100&populate=*');
  expect(heldBackHeadlines.filter((headline) => text.includes(headline))).toEqual([]);
});

test.each<[Secret, string]>([
  ['rewrite', 'articles?status=draft&locale=en'],
  ['unborn', 'articles?status=draft&locale=en'],
  ['untranslated', 'articles?status=draft&locale=ru'],
  ['explainer', 'backgrounds?status=draft&locale=en'],
])('there is something to find: whoever may read drafts reads the one called “%s”', async (secret, path) => {
  const editor = readerOf(newsroom, await makeToken(newsroom, 'full-access'));
  expect((await editor.get(path)).text).toContain(secrets[secret]);
});
