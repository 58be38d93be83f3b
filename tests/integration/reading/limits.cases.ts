import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { sources as sampleSources } from '../../../database/seeds/sources';
import { dataOf, outcomeOf, readerOf, type Reader, rowsOf } from '../../helpers/content-api';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';

const most = 100;
const usual = 25;

let newsroom: Newsroom;
let reader: Reader;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  reader = readerOf(newsroom);
  await citeManySources(newsroom);
});

describe('over REST', () => {
  test.each<[asked: string, pagination: string, given: number]>([
    ['nothing', '', usual],
    ['a page of 1000', 'pagination[pageSize]=1000', most],
    ['1000 from the start', 'pagination[start]=0&pagination[limit]=1000', most],
    // For REST there is no such thing; it takes it for a limit of one.
    ['no limit', 'pagination[limit]=-1', 1],
    ['more, after the first', 'pagination[page]=2&pagination[pageSize]=1000', 10],
  ])('whoever asks for %s gets as many as there may be', async (_asked, pagination, given) => {
    const answer = await reader.get(`sources?locale=uk&${pagination}`);
    expect(rowsOf(answer)).toHaveLength(given);
  });
});

describe('over GraphQL', () => {
  const story = (fields: string) => `{ articles(filters: { sources: { name: { eq: "Джерело 1" } } }) { ${fields} } }`;

  test.each<[asked: string, query: string, given: number]>([
    ['nothing', '{ sources { name } }', usual],
    ['a page of 1000', '{ sources(pagination: { pageSize: 1000 }) { name } }', most],
    ['1000 from the start', '{ sources(pagination: { start: 0, limit: 1000 }) { name } }', most],
    ['no limit', '{ sources(pagination: { limit: -1 }) { name } }', most],
    ['nothing of a story', story('sources { name }'), usual],
    ['a page of 1000 of a story', story('sources(pagination: { pageSize: 1000 }) { name }'), most],
    ['no limit of a story', story('sources(pagination: { limit: -1 }) { name }'), most],
  ])('whoever asks for %s gets as many as there may be', async (_asked, query, given) => {
    const { sources, articles } = dataOf<{ sources?: unknown[]; articles?: { sources: unknown[] }[] }>(
      await reader.graphql(query),
    );
    expect(sources ?? articles?.[0]?.sources).toHaveLength(given);
  });

  test('whoever asks for a connection of 1000 gets 100', async () => {
    const answer = await reader.graphql('{ sources_connection(pagination: { pageSize: 1000 }) { nodes { name } } }');
    expect(dataOf<{ sources_connection: { nodes: unknown[] } }>(answer).sources_connection.nodes).toHaveLength(most);
  });

  test.each<[steps: number, outcome: string]>([
    [12, 'answered'],
    [13, 'GRAPHQL_VALIDATION_FAILED'],
    [40, 'GRAPHQL_VALIDATION_FAILED'],
  ])('a query of %i steps down: %s', async (steps, outcome) => {
    expect(outcomeOf(await reader.graphql(deepQuery(steps)))).toBe(outcome);
  });

  test('fragments do not hide how deep a query goes', async () => {
    const answer = await reader.graphql(`
      query { articles(pagination: { limit: 1 }) { ...Eight } }
      fragment Eight on Article { ${nest(7, '...Six')} }
      fragment Six on Article { ${nest(6, 'headline')} }
    `);
    expect(outcomeOf(answer)).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(answer.text).toContain('exceeds maximum operation depth of 12');
  });
});

describe.each([
  ['production', false],
  ['development', true],
])('in %s', (mode, open) => {
  test(`the sandbox and introspection are ${open ? 'open' : 'closed'}`, () => {
    const { landingPage, apolloServer } = graphqlConfigIn(mode);
    expect({ landingPage, introspection: apolloServer.introspection }).toEqual({
      landingPage: open,
      introspection: open,
    });
  });

  test('an error does not show where in the code it arose', () => {
    expect(graphqlConfigIn(mode).apolloServer.includeStacktraceInErrorResponses).toBe(false);
  });
});

interface GraphqlConfig {
  landingPage: boolean;
  apolloServer: { introspection: boolean; includeStacktraceInErrorResponses: boolean };
}

/** The configuration that a newsroom in this mode takes from `dist`; a second newsroom would take too long to open. */
function graphqlConfigIn(mode: string): GraphqlConfig {
  const file = path.resolve(__dirname, '..', '..', '..', 'dist', 'config', 'plugins.js');
  const program = `console.log(JSON.stringify(require(${JSON.stringify(file)}).default().graphql.config))`;
  const env = { ...process.env, NODE_ENV: mode };
  return JSON.parse(execFileSync(process.execPath, ['-e', program], { env, encoding: 'utf8' }));
}

/** Gives the newsroom ten sources more than anybody gets at once, all cited by one published story. */
async function citeManySources({ strapi }: Newsroom): Promise<void> {
  const names = Array.from({ length: most + 10 - sampleSources.length }, (_none, index) => `Джерело ${index + 1}`);
  const made: number[] = [];
  for (const name of names) {
    const source: Record<string, unknown> = { name, kind: 'media' };
    made.push(Number((await strapi.documents('api::source.source').create({ locale: 'uk', data: source })).id));
  }

  // Past the gate: it would ask for every source in every language.
  const database = strapi.db.connection;
  const [story] = await database('articles').where({ locale: 'uk' }).whereNotNull('published_at').limit(1);
  await database('articles_sources_lnk').where({ article_id: story.id }).delete();
  const links = made.concat(await database('sources').where({ locale: 'uk' }).whereNotIn('id', made).pluck('id'));
  await database('articles_sources_lnk').insert(links.map((id) => ({ article_id: story.id, source_id: id })));
}

function deepQuery(steps: number): string {
  return `{ articles(pagination: { limit: 1 }) { ${nest(steps - 1, 'headline')} } }`;
}

function nest(steps: number, innermost: string): string {
  const step = 'localizations(pagination: { limit: 1 }) { ';
  return `${step.repeat(steps)}${innermost}${' }'.repeat(steps)}`;
}
