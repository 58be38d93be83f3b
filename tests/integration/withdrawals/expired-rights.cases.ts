import { type Answer, makeToken, type Reader, readerOf, type Row, rowsOf, totalOf } from '../../helpers/content-api';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { article, writeStory } from '../admin-api/panel';
import { locales, makePicture, moveExpiry, saveMinor } from './stories';

const creditLine = 'Dnipro Wire, once only';

let newsroom: Newsroom;
let picture: string;
let story: string;
const readers: Record<string, Reader> = {};

const expire = (from: string) => moveExpiry(newsroom, picture, from);

beforeAll(async () => {
  newsroom = await shareNewsroom();
  readers.public = readerOf(newsroom);
  readers['a token that may do everything'] = readerOf(newsroom, await makeToken(newsroom, 'full-access'));

  const { strapi } = newsroom;
  picture = await makePicture(newsroom, { creditLine, rightsExpireAt: new Date(Date.now() + 3_600_000) });
  story = await writeStory(newsroom);
  for (const locale of locales) {
    const draft = await strapi.documents(article).findOne({ documentId: story, locale, populate: { body: true } });
    const body = ((draft?.body ?? []) as Row[]).map(({ id: _id, ...section }) => section);
    const figure = { __component: 'sections.figure', illustration: picture };
    await saveMinor(newsroom, story, locale, { illustration: picture, body: [...body, figure] });
  }
  await strapi.documents(article).publish({ documentId: story, locale: '*' });
});

type Path = [name: string, ask: (reader: Reader, locale: string) => Promise<Answer>];

const paths: Path[] = [
  ['REST: the picture', (reader, locale) => reader.get(`illustrations/${picture}?locale=${locale}&populate=image`)],
  [
    'REST: pictures',
    (reader, locale) => reader.get(`illustrations?locale=${locale}&populate=*&pagination[pageSize]=100`),
  ],
  [
    'REST: the lead picture of a story',
    (reader, locale) => reader.get(`articles/${story}?locale=${locale}&populate[illustration][populate]=image`),
  ],
  [
    'REST: a figure of a story',
    (reader, locale) =>
      reader.get(`articles/${story}?locale=${locale}&populate[body][on][sections.figure][populate]=illustration`),
  ],
  [
    'GraphQL: the picture',
    (reader, locale) =>
      reader.graphql(`{ illustration(documentId: "${picture}", locale: "${locale}") { creditLine image { url } } }`),
  ],
  [
    'GraphQL: pictures',
    (reader, locale) =>
      reader.graphql(`{ illustrations_connection(locale: "${locale}", pagination: { limit: 100 }) {
        nodes { creditLine image { url } } pageInfo { total } } }`),
  ],
  [
    'GraphQL: the lead picture and a figure of a story',
    (reader, locale) =>
      reader.graphql(`{ article(documentId: "${story}", locale: "${locale}") { headline illustration { creditLine }
        body { ... on ComponentSectionsFigure { illustration { creditLine } } } } }`),
  ],
];
const table = paths.flatMap(([name, ask]) =>
  locales.flatMap((locale) =>
    ['public', 'a token that may do everything'].map((who): [string, string, string, Path[1]] => [
      ...([name, locale, who] as const),
      ask,
    ]),
  ),
);
const shows = async (ask: Path[1], who: string, locale: string) =>
  (await ask(readers[who] as Reader, locale)).text.includes(creditLine);

describe('a picture whose rights have expired', () => {
  test.each(table)('before: %s, in %s, %s: is there', async (_name, locale, who, ask) => {
    expect(await shows(ask, who, locale)).toBe(true);
  });

  describe('since then', () => {
    let total: number;
    beforeAll(async () => {
      total = totalOf(await (readers.public as Reader).get('illustrations?locale=en'));
      await expire('-1 second');
    });
    afterAll(() => expire('1 hour'));

    test.each(table)('%s, in %s, %s: is not there', async (_name, locale, who, ask) => {
      expect(await shows(ask, who, locale)).toBe(false);
    });

    test('the story is there without it, and says so with null', async () => {
      const reader = readers.public as Reader;
      const { body } = await reader.get(
        `articles/${story}?locale=en&populate[illustration]=true&populate[body][on][sections.figure][populate]=illustration`,
      );
      expect((body as { data: object }).data).toMatchObject({
        illustration: null,
        body: expect.arrayContaining([expect.objectContaining({ __component: 'sections.figure', illustration: null })]),
      });
      const answer = await reader.graphql(
        `{ article(documentId: "${story}", locale: "en") { illustration { kind } } }`,
      );
      expect(answer.body).toEqual({ data: { article: { illustration: null } } });
    });

    test('the picture itself is not found, and the total is right', async () => {
      const reader = readers.public as Reader;
      expect((await reader.get(`illustrations/${picture}?locale=en`)).status).toBe(404);
      const list = await reader.get('illustrations?locale=en&pagination[pageSize]=100');
      expect(totalOf(list)).toBe(total - 1);
      expect(rowsOf(list)).toHaveLength(total - 1);
    });
  });
});
