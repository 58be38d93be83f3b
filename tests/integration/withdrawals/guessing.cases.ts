import { type Answer, type Reader, readerOf } from '../../helpers/content-api';
import { listRelationPaths, type RelationPath } from '../../helpers/relation-paths';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { article, findAdministrator, type PanelUser, writeStory } from '../admin-api/panel';
import { locales, makePicture, moveExpiry, saveMinor } from './stories';

const background = 'api::background.background';
const illustration = 'api::illustration.illustration';

/** What the texts that readers must not see say, and a word that comes right after it in every order but is nowhere. */
const secret = 'Wolpertinger';
const nonsense = 'Wolpertingez';

const operators = [
  ...['eq', 'eqi', 'ne', 'nei', 'in', 'notIn', 'gt', 'gte', 'lt', 'lte', 'between'],
  ...['startsWith', 'endsWith', 'contains', 'containsi', 'notContains', 'notContainsi'],
];
const groups = ['and', 'or', 'not'];

/** One way to each kind of row that leads through something hidden: all texts of a row are joined alike. */
const paths = [
  ...new Map(
    listRelationPaths(2)
      .filter(
        ({ uid, target, steps }) =>
          [uid, target].some((one) => one === background || one === illustration) ||
          steps.some((step) => step === 'backgrounds' || step === 'illustration'),
      )
      .map((way) => [`${way.list}.${way.steps.slice(0, -1).join('.')}`, way] as const)
      .reverse(),
  ).values(),
];
const table = paths.map((way): [string, RelationPath] => [`${way.list} by ${way.steps.join('.')}`, way]);

let newsroom: Newsroom;
let admin: PanelUser;
let reader: Reader;
let picture: string;
let explainer: string;
let cited: string;
/** What a guess found before anything was hidden. */
const found: string[] = [];

const nest = (steps: readonly string[], leaf: string, name = (step: string) => step): string =>
  steps.reduceRight((inner, step) => `{ ${name(step)}: ${inner} }`, leaf);

const valueOf = (operator: string, word: string): string[] =>
  operator === 'between' ? ['Wolpertinge', `${word.slice(0, -1)}${word.endsWith('r') ? 's' : 'q'}`] : [word];

/** Asks REST for the list by a filter. */
function filter({ list, steps }: RelationPath, operator: string, word: string, group?: string): Promise<Answer> {
  const before = group === undefined ? '' : group === 'not' ? '[$not]' : `[$${group}][0]`;
  const key = `filters${before}${steps.map((step) => `[${step}]`).join('')}[$${operator}]`;
  const values = valueOf(operator, word).map((value, index) =>
    ['in', 'notIn', 'between'].includes(operator) ? `${key}[${index}]=${value}` : `${key}=${value}`,
  );
  return reader.get(`${list}?${values.join('&')}&sort=id&fields=documentId&pagination[pageSize]=100`);
}

/** Asks GraphQL for the list by a filter. */
function graphqlFilter({ list, steps }: RelationPath, operator: string, word: string, group?: string): Promise<Answer> {
  const values = valueOf(operator, word).map((value) => JSON.stringify(value));
  const value = ['in', 'notIn', 'between'].includes(operator) ? `[${values.join(', ')}]` : values.join();
  const own = nest(steps, `{ ${operator}: ${value} }`);
  const filters = group === undefined ? own : group === 'not' ? `{ not: ${own} }` : `{ ${group}: [${own}] }`;
  return reader.graphql(`{ ${list}(filters: ${filters}, sort: "id", pagination: { limit: 100 }) { documentId } }`);
}

/** Every question by this word: operators, and groups of them, over both APIs. */
const askAll = (way: RelationPath, word: string) =>
  Promise.all([
    ...operators.flatMap((operator) => [filter(way, operator, word), graphqlFilter(way, operator, word)]),
    ...groups.flatMap((group) => [filter(way, 'contains', word, group), graphqlFilter(way, 'contains', word, group)]),
  ]);

/** The list in both orders, over both APIs, also where it is a list below another. */
const sortAll = ({ list, steps }: RelationPath) =>
  Promise.all(
    ['asc', 'desc'].flatMap((direction) => {
      const order = `${steps.join('.')}:${direction}`;
      return [
        reader.get(`${list}?sort=${order}&sort=id&fields=documentId&pagination[pageSize]=100`),
        reader.graphql(`{ ${list}(sort: ["${order}", "id"], pagination: { limit: 100 }) { documentId } }`),
      ];
    }),
  );

/** Writes a word into every text of what is hidden. */
async function writeEverywhere(word: string): Promise<void> {
  const { connection } = newsroom.strapi.db;
  const words = { caption: word, alt_text: word, credit_line: word, creator: word, copyright_notice: word };
  await connection('illustrations')
    .where({ document_id: picture })
    .update({ ...words, usage_terms: word, license_url: word });
  await connection('backgrounds').where({ document_id: explainer }).update({ title: word });
  await connection('sources').where({ document_id: cited }).update({ name: word, url: word });
}

beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
  reader = readerOf(newsroom);
  const { strapi } = newsroom;
  const sources = strapi.documents('api::source.source');
  const made = await sources.create({ locale: 'uk', data: { name: 'Джерело', kind: 'organisation' } as never });
  cited = made.documentId;
  for (const locale of ['en', 'ru'] as const) {
    await sources.update({ documentId: cited, locale, data: { name: 'Source' } as never });
  }
  const original = await strapi.db.query(background).findOne({ where: { publishedAt: { $notNull: true } } });
  const copy = await strapi.documents(background).clone({ documentId: original.documentId, locale: '*' });
  explainer = (copy as { documentId: string }).documentId;
  const change = { documentId: explainer, locale: 'uk', data: { sources: [cited] }, minor: true };
  await strapi.documents(background).update(change as never);
  await strapi.documents(background).publish({ documentId: explainer, locale: '*' });
  picture = await makePicture(newsroom, { rightsExpireAt: new Date(Date.now() + 3_600_000) });
  const story = await writeStory(newsroom);
  for (const locale of locales) {
    await saveMinor(newsroom, story, locale, { illustration: picture, backgrounds: [explainer] });
  }
  await strapi.documents(article).publish({ documentId: story, locale: '*' });

  await writeEverywhere(secret);
  for (const [name, way] of table) {
    const [one, other] = await Promise.all([filter(way, 'startsWith', secret), filter(way, 'startsWith', nonsense)]);
    if (one.text !== other.text) found.push(name);
  }
  await moveExpiry(newsroom, picture, '-1 second');
  const answer = await admin.ask('POST', `/copydesk/withdrawals/${background}/${explainer}`, { kind: 'kill' });
  expect(answer.status).toBe(201);
});
afterAll(async () => {
  await moveExpiry(newsroom, picture, '1 hour');
  await admin.ask('DELETE', `/copydesk/withdrawals/${background}/${explainer}`);
});

test('the same guesses lead to it as long as readers may see it', () => {
  expect(found).toEqual(
    expect.arrayContaining([
      expect.stringContaining('articles by illustration.'),
      expect.stringContaining('articles by backgrounds.'),
      expect.stringContaining('articles by backgrounds.sources.'),
      expect.stringContaining('illustrations by localizations.'),
    ]),
  );
});

describe('a word of what is withdrawn, or of a picture whose rights have expired, cannot be guessed', () => {
  test.each(table)('%s: by no operator, over REST or GraphQL', async (_name, way) => {
    const [asked, control] = [await askAll(way, secret), await askAll(way, nonsense)];
    expect(asked.map(({ text }) => text)).toEqual(control.map(({ text }) => text));
    expect(asked.filter(({ status }) => status >= 500)).toEqual([]);
    expect(asked.map(({ text }) => text).join()).not.toContain('INTERNAL_SERVER_ERROR');
  });

  test('nor is it told by the order that it gives to what is sorted by it', async () => {
    const orders = [];
    for (const word of ['Aaa', 'Яяя']) {
      await writeEverywhere(word);
      const answers = [];
      for (const [, way] of table) answers.push(...(await sortAll(way)));
      expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
      orders.push(answers.map(({ text }) => text));
    }
    expect(orders[1]).toEqual(orders[0]);
    expect(orders.flat().join()).not.toContain('INTERNAL_SERVER_ERROR');
  });
});

/** Lists below lists, which Strapi sorts in another way. */
const nested: [string, (reader: Reader) => Promise<Answer>][] = [
  ['REST: sources by their languages', (one) => one.get('articles?populate[sources][sort]=localizations.name')],
  [
    'REST: languages by their pictures',
    (one) => one.get('articles?populate[localizations][sort]=illustration.caption'),
  ],
  ['REST: languages by languages', (one) => one.get('articles?populate[localizations][sort]=localizations.headline')],
  [
    'GraphQL: authors by their languages',
    (one) => one.graphql('{ articles { authors(sort: "localizations.name") { name } } }'),
  ],
  [
    'GraphQL: languages by languages',
    (one) => one.graphql('{ articles { localizations(sort: "localizations.headline") { headline } } }'),
  ],
  [
    'GraphQL: backgrounds by their languages',
    (one) => one.graphql('{ articles { backgrounds(sort: "localizations.title") { title } } }'),
  ],
];

test.each(nested)(
  'an order that Strapi cannot compose is refused as a mistake of the request: %s',
  async (_name, ask) => {
    const { status, text } = await ask(reader);
    expect(status).toBeLessThan(500);
    expect(text).toMatch(/ValidationError|Forbidden|FORBIDDEN/);
    expect(text).not.toMatch(/select |INTERNAL_SERVER_ERROR/);
  },
);
