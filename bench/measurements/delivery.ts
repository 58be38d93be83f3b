import type { Newsroom } from '../newsrooms';
import type { LoadGeneratorCommands, Shot } from '../processes/load-generator';
import { drawStories } from '../reading/draw-stories';
import { describeWays } from '../reading/ways-to-read';
import type { Outcome } from '../report/finding';
import { type AskedServer, compareServers, type Comparison } from './compare-servers';
import { countPerRequest } from './count-per-request';
import type { Measurement } from './measurement';
import { openBareServer } from './open-bare-server';

/** Requests per second with many readers, one to the other. */
const comparisons = [
  { of: 'uncached', to: 'bareLookUp', target: { atLeast: 0.6 } },
  { of: 'cached', to: 'bareMemory', target: { atLeast: 0.5 } },
  { of: 'uncached', to: 'strapi', target: { atLeast: 30 } },
  { of: 'cached', to: 'strapi', target: { atLeast: 30 } },
] as const;

const crowd = 32;
const counted = 20;
export const withoutCache = { DELIVERY_CACHE_BYTES: '0' };

/** How fast readers are answered, beside Strapi's own API with the same content, and beside servers that do nothing else. */
export const delivery: Measurement = {
  name: 'delivery',
  async run(newsrooms, { articles, series, seconds }) {
    // A copy can be made only while no connection uses the original.
    const strapi = await newsrooms.open('strapi-alone', articles);
    const cached = await newsrooms.openToRead(articles);
    const uncached = await newsrooms.openToRead(articles, withoutCache);
    const stories = await drawStories(cached.databaseUrl, 'uniform');
    const ways = describeWays(await cached.call('describePopulate'));
    const reads = [
      { what: 'by slug', ours: stories.map(ways.bySlug), theirs: stories.map(ways.bySlugInStrapi) },
      { what: 'latest', ours: stories.map(ways.latest), theirs: stories.map(ways.latestInStrapi) },
    ];
    const answers = reads.flatMap(({ ours }) => ours.map(({ path }) => path));
    const bareMemory = await openBareServer(newsrooms, cached, answers, 'memory');
    const bareLookUp = await openBareServer(newsrooms, cached, answers, 'look-up');
    const client = await newsrooms.start<LoadGeneratorCommands>('load-generator');

    const outcome: Outcome = { findings: [], figures: [], notes };
    for (const { what, ours, theirs } of reads) {
      const servers = {
        cached: await asked('Copydesk, cache on', cached, ours),
        uncached: await asked('Copydesk, cache off', uncached, ours),
        bareMemory: { ...bareMemory, name: 'a bare server, from memory', shots: ours, statements: 0 },
        bareLookUp: { ...bareLookUp, name: 'a bare server, one look-up', shots: ours, statements: 1 },
        strapi: await asked("Strapi's own REST", strapi, theirs),
      };
      const { name, statements } = servers.uncached;
      outcome.findings.push({
        measurement: this.name,
        what: `${what}: ${name}`,
        unit: 'statements',
        value: { median: statements, low: statements, high: statements, count: counted },
        target: { atMost: 1 },
      });
      for (const connections of [1, crowd]) {
        const judged: readonly Comparison<keyof typeof servers>[] = connections === crowd ? comparisons : [];
        const asking = { what, servers, connections, series, seconds, comparisons: judged };
        const { findings, figures } = await compareServers(client, this.name, asking);
        outcome.findings.push(...findings);
        outcome.figures.push(...figures);
      }
    }

    const graphql = {
      ours: await asked('Copydesk, cache on', cached, stories.map(ways.bySlugInGraphql)),
      uncached: await asked('Copydesk, cache off', uncached, stories.map(ways.bySlugInGraphql)),
      strapi: await asked("Strapi's own GraphQL", strapi, stories.map(ways.bySlugInStrapisGraphql)),
    };
    const { findings, figures } = await compareServers(client, this.name, {
      ...{ what: 'by slug over GraphQL', servers: graphql, connections: crowd, series, seconds },
      comparisons: [{ of: 'ours', to: 'strapi', target: { atLeast: 8 } }],
    });
    outcome.findings.push(...findings);
    outcome.figures.push(...figures);
    return outcome;
  },
};

async function asked(name: string, newsroom: Newsroom, shots: readonly Shot[]): Promise<AskedServer> {
  const statements = await countPerRequest(newsroom, shots.slice(0, counted));
  return { name, url: newsroom.url, shots, statements, measureMemory: () => newsroom.call('measureMemory') };
}

const notes = [
  'Delivery: one client (autocannon in a process of its own) asks all servers for the same stories in the same order, 2,000 drawn uniformly from all published versions, over kept connections and without compression; client, servers and PostgreSQL share the machine.',
  'The bare servers give the same bodies without routing, permissions, negotiation or headers, which is to their advantage. Strapi is asked for everything that our answer holds, siblings included; ready-made bylines and credits it does not have.',
  'SQL per request is the median over 20 requests made one by one, apart from what is timed.',
];
