import { type Answer, makeToken, outcomeOf, readerOf } from '../../helpers/content-api';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { anySecret, type AskedTwice, askTwice, type Secret, secrets } from './secrets';

const answered = 'answered';
const forbidden = 'FORBIDDEN';
/** The schema has no such field or argument. */
const unknown = 'GRAPHQL_VALIDATION_FAILED';

const story = (fields: string) => `{ article(documentId: "<rewrite>", locale: "uk") { headline ${fields} } }`;
const inEnglish = 'locale: "en", sort: "id"';

/** What somebody who looks for drafts may ask, and what becomes of it. */
const questions: [asked: string, query: string, outcome: string][] = [
  ['drafts', `{ articles(status: DRAFT, ${inEnglish}) { headline } }`, forbidden],
  [
    'the draft of a published story',
    '{ article(documentId: "<rewrite>", status: DRAFT, locale: "en") { headline } }',
    forbidden,
  ],
  [
    'a draft that was never published',
    '{ article(documentId: "<unborn>", status: DRAFT, locale: "en") { headline } }',
    forbidden,
  ],
  ['drafts, connected', `{ articles_connection(status: DRAFT, ${inEnglish}) { nodes { headline } } }`, forbidden],
  ['drafts, counted', `{ articles_connection(status: DRAFT, ${inEnglish}) { pageInfo { total } } }`, forbidden],
  ['backgrounds', `{ backgrounds(status: DRAFT, ${inEnglish}) { title } }`, forbidden],
  [
    'the draft of one background',
    '{ background(documentId: "<explainer>", status: DRAFT, locale: "en") { title } }',
    forbidden,
  ],
  ['authors with the drafts below them', '{ authors(status: DRAFT) { name } }', forbidden],
  ['drafts under another name', `{ articles { headline } more: articles(status: DRAFT) { headline } }`, forbidden],
  [
    'drafts by way of a fragment',
    'query { ...Drafts } fragment Drafts on Query { articles(status: DRAFT, locale: "en") { headline } }',
    forbidden,
  ],
  [
    'drafts by way of a variable',
    'query ($status: PublicationStatus = DRAFT) { articles(status: $status, locale: "en") { headline } }',
    forbidden,
  ],
  [
    'drafts by way of a directive',
    'query ($yes: Boolean = true) { articles(status: DRAFT, locale: "en") @include(if: $yes) { headline } }',
    forbidden,
  ],
  ['no status', `{ articles(status: null, ${inEnglish}) { headline } }`, answered],
  ['a status that there is not', `{ articles(status: EVERYTHING, ${inEnglish}) { headline } }`, unknown],

  ['a story never published', '{ article(documentId: "<unborn>", locale: "en") { headline } }', answered],
  ['a language not out', '{ article(documentId: "<untranslated>", locale: "ru") { headline } }', answered],
  ['everything', '{ articles(locale: "*", sort: "id", pagination: { limit: 100 }) { headline lede } }', answered],

  ['changed stories', `{ articles(publicationFilter: MODIFIED, ${inEnglish}) { headline } }`, forbidden],
  ['unchanged stories', `{ articles(publicationFilter: UNMODIFIED, ${inEnglish}) { headline } }`, forbidden],
  [
    'stories never published',
    `{ articles(publicationFilter: NEVER_PUBLISHED_DOCUMENT, ${inEnglish}) { headline } }`,
    forbidden,
  ],
  [
    'the number of changed stories',
    '{ articles_connection(publicationFilter: MODIFIED) { pageInfo { total } } }',
    forbidden,
  ],
  [
    'a story if it is changed',
    '{ article(documentId: "<rewrite>", publicationFilter: MODIFIED) { headline } }',
    forbidden,
  ],
  [
    'stories without a published version',
    `{ articles(hasPublishedVersion: false, ${inEnglish}) { headline } }`,
    forbidden,
  ],
  ['stories with a published version', `{ articles(hasPublishedVersion: true, ${inEnglish}) { headline } }`, forbidden],

  ['languages', story('localizations { headline } localizations_connection { nodes { headline } }'), answered],
  ['other languages, deeply', story('localizations { localizations { headline backgrounds { title } } }'), answered],
  ['languages of backgrounds', story('backgrounds { title localizations { title } }'), answered],
  ['other languages by status', story('localizations(status: DRAFT) { headline }'), unknown],
  ['other languages by publication', story('localizations(publicationFilter: MODIFIED) { headline }'), unknown],
  ['unpublished languages', story('localizations(filters: { publishedAt: { null: true } }) { headline }'), unknown],
  [
    'languages whose publication is not set',
    story('localizations(filters: { publishedAt: { notNull: false } }) { headline }'),
    unknown,
  ],
  [
    'languages whose publication is neither set nor not',
    story('localizations(filters: { publishedAt: { notNull: null } }) { headline }'),
    unknown,
  ],
  [
    'languages whose publication is nothing',
    story('localizations(filters: { publishedAt: null }) { headline }'),
    unknown,
  ],
  [
    'languages whose publication is not set, connected',
    story('localizations_connection(filters: { publishedAt: { notNull: false } }) { nodes { headline } }'),
    unknown,
  ],
  [
    'languages of backgrounds whose publication is not set',
    story('backgrounds { localizations(filters: { publishedAt: { notNull: false } }) { title body } }'),
    unknown,
  ],
  [
    'backgrounds whose publication is not set',
    story('backgrounds(filters: { publishedAt: { notNull: false } }) { title }'),
    unknown,
  ],
  [
    'languages whose publication is not set, by way of a variable',
    `query ($filters: ArticleFiltersInput = { publishedAt: { notNull: false } }) {
      article(documentId: "<rewrite>", locale: "uk") { localizations(filters: $filters) { headline } }
    }`,
    unknown,
  ],
  [
    'rows whose publication is not set',
    `{ articles(filters: { publishedAt: { notNull: false } }, ${inEnglish}) { headline } }`,
    unknown,
  ],

  ['an order by languages', '{ articles(sort: "localizations.headline", locale: "uk") { headline } }', forbidden],
  [
    'an order by languages of backgrounds',
    '{ articles(sort: ["backgrounds.localizations.title"], locale: "uk") { headline } }',
    forbidden,
  ],
  ['an order by backgrounds', '{ articles(sort: ["backgrounds.title", "id"], locale: "en") { headline } }', answered],
  ['stories of an author', '{ authors { name articles { headline } } }', unknown],
  ['stories with a picture', '{ illustrations { articles { headline } } }', unknown],
  ['stories citing a source', '{ sources { articles { headline } backgrounds { title } } }', unknown],
  ['stories with a background', '{ backgrounds { articles { headline } } }', unknown],
];

/** Filters that compare a word with something; whether drafts have the word must make no difference. */
const comparisons: [compared: string, secret: Secret, query: (word: string) => string, outcome: string][] = [
  ['headlines', 'rewrite', (word) => select(`headline: ${has(word)}`, 'en'), answered],
  ['datelines', 'rewrite', (word) => select(`dateline: { place: ${has(word)} }`, 'en'), answered],
  ['backgrounds', 'explainer', (word) => select(`backgrounds: { title: ${has(word)} }`, 'en'), answered],
  ['languages', 'rewrite', (word) => select(`localizations: { headline: ${has(word)} }`), unknown],
  ['unpublished languages', 'untranslated', (word) => select(`localizations: { lede: ${has(word)} }`), unknown],
  ['languages, negated', 'rewrite', (word) => select(`not: { localizations: { lede: ${has(word)} } }`), unknown],
  ['either of two', 'rewrite', (word) => select(`or: [{ localizations: { headline: ${has(word)} } }]`), unknown],
  [
    'languages of backgrounds',
    'explainer',
    (word) => select(`backgrounds: { localizations: { title: ${has(word)} } }`),
    unknown,
  ],
  [
    'languages, counted',
    'rewrite',
    (word) => `{ articles_connection(filters: { localizations: { headline: ${has(word)} } }) { pageInfo { total } } }`,
    unknown,
  ],
  [
    'languages, by way of a variable',
    'rewrite',
    (word) => `query ($filters: ArticleFiltersInput = { localizations: { headline: ${has(word)} } }) {
      articles(filters: $filters, locale: "uk") { headline }
    }`,
    unknown,
  ],
  [
    'languages of what goes with a story',
    'explainer',
    (word) => story(`backgrounds(filters: { localizations: { title: ${has(word)} } }) { title }`),
    unknown,
  ],
  [
    'languages of languages',
    'rewrite',
    (word) => story(`localizations(filters: { localizations: { headline: ${has(word)} } }) { headline }`),
    unknown,
  ],
  [
    'languages themselves',
    'rewrite',
    (word) => story(`localizations(filters: { lede: ${has(word)} }) { lede }`),
    answered,
  ],
  [
    'stories of an author',
    'unborn',
    (word) => `{ authors(filters: { articles: { headline: ${has(word)} } }) { name } }`,
    unknown,
  ],
];

let newsroom: Newsroom;
let asked: AskedTwice;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  const queries = [
    ...questions.map(([, query]) => query),
    ...comparisons.flatMap(([, secret, query]) => [query(secrets[secret]), query('Wolpertinger')]),
  ];
  asked = await askTwice(newsroom, queries, readerOf(newsroom).graphql);
});
afterAll(() => asked.clear());

describe('a reader gets no draft, and the answer is the same as if there were none', () => {
  test.each(questions)('asking for %s', (_asked, query, outcome) => {
    const { before, after } = asked.answersTo(query);
    expect(outcomeOf(after)).toBe(outcome);
    expect(after.text).not.toMatch(anySecret);
    expect(after.body).toEqual(before.body);
  });
});

describe('a reader cannot find out a word of a draft by comparing with it', () => {
  test.each(comparisons)('%s (%s)', (_compared, secret, query, outcome) => {
    const { before, after } = asked.answersTo(query(secrets[secret]));
    expect(outcomeOf(after)).toBe(outcome);
    expect(after.text).not.toMatch(anySecret);
    expect(after.body).toEqual(before.body);
    expect(shape(after)).toEqual(shape(asked.answersTo(query('Wolpertinger')).after));
  });
});

test.each([
  'authors(sort: "localizations.name") { name }',
  'localizations(sort: "localizations.headline") { headline }',
])('a query that fails does not show how the database is asked: %s', async (fields) => {
  const { text } = await readerOf(newsroom).graphql(`{ articles { ${fields} } }`);
  expect(text).not.toMatch(/select|join/i);
});

test.each<[Secret, string]>([
  ['rewrite', '{ articles(status: DRAFT, locale: "en") { headline } }'],
  ['unborn', '{ articles(status: DRAFT, locale: "en") { headline } }'],
  ['untranslated', '{ articles(status: DRAFT, locale: "ru") { headline } }'],
  ['explainer', '{ articles(status: DRAFT, locale: "en") { backgrounds { title } } }'],
])('there is something to find: whoever may read drafts reads the one called “%s”', async (secret, query) => {
  const editor = readerOf(newsroom, await makeToken(newsroom, 'full-access'));
  expect((await editor.graphql(query)).text).toContain(secrets[secret]);
});

function has(word: string): string {
  return `{ contains: "${word}" }`;
}

function select(filters: string, locale = 'uk'): string {
  return `{ articles(filters: { ${filters} }, locale: "${locale}") { headline } }`;
}

/** An answer without the places in the query that an error names: they move with the length of the word. */
function shape({ body }: Answer): unknown {
  return JSON.parse(JSON.stringify(body, (key, value) => (key === 'locations' ? undefined : value)));
}
