import type { LoadGeneratorCommands } from '../processes/load-generator';
import { drawStories } from '../reading/draw-stories';
import { describeWays } from '../reading/ways-to-read';
import type { Outcome } from '../report/finding';
import { comparePairs } from '../statistics/compare-pairs';
import { withoutCache } from './delivery';
import { fireInterleaved, summariseHits } from './fire-interleaved';
import type { Measurement } from './measurement';

const crowd = 32;
const settings = [
  { cache: 'cache off', env: withoutCache, popularity: 'uniform' },
  { cache: 'cache on', env: {}, popularity: 'zipf' },
] as const;

/** How much longer readers wait in a newsroom with many times the articles. */
export const growth: Measurement = {
  name: 'growth',
  async run(newsrooms, { articles, many, series, seconds }) {
    const outcome: Outcome = { findings: [], figures: [], notes };
    for (const { cache, env, popularity } of settings) {
      const few = await newsrooms.openToRead(articles, env);
      const lot = await newsrooms.openToRead(many, env);
      const client = await newsrooms.start<LoadGeneratorCommands>('load-generator');
      const ways = describeWays({});
      const stories = {
        few: await drawStories(few.databaseUrl, popularity),
        lot: await drawStories(lot.databaseUrl, popularity),
      };
      for (const [what, way] of [
        ['by slug', ways.bySlug],
        ['latest', ways.latest],
      ] as const) {
        const aims = {
          few: { url: few.url, shots: stories.few.map(way) },
          lot: { url: lot.url, shots: stories.lot.map(way) },
        };
        const hits = await fireInterleaved(client, aims, { connections: crowd, series, seconds });
        outcome.findings.push({
          measurement: this.name,
          what: `${what}, ${cache}: p50 with ${many} articles`,
          unit: 'times',
          reference: `with ${articles}`,
          value: comparePairs(
            hits.lot.map(({ p50 }) => p50),
            hits.few.map(({ p50 }) => p50),
          ),
          target: { atMost: 1.3 },
        });
        const table = `${what}, ${cache}, ${crowd} at a time`;
        outcome.figures.push(
          { table, subject: `${articles} articles`, values: summariseHits(hits.few) },
          { table, subject: `${many} articles`, values: summariseHits(hits.lot) },
        );
      }
      await newsrooms.stop();
    }
    return outcome;
  },
};

const notes = [
  'Growth: without the cache stories are drawn uniformly, so that nearly every one is looked up; with it, as readers do, the few popular ones most (the n-th 1/n as often as the first), since a cache that is smaller than the edition can only hold what is asked for again.',
];
