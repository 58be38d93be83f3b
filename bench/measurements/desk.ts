import type { Newsroom } from '../newsrooms';
import { logIn } from '../reading/log-in';
import type { Outcome } from '../report/finding';
import { comparePairs } from '../statistics/compare-pairs';
import { quantile } from '../statistics/quantile';
import { interleave } from '../statistics/interleave';
import { countPerRequest } from './count-per-request';
import type { Measurement } from './measurement';

/** The requests of editors for the desk. */
const pages = {
  'the first page': '',
  'the tenth page': '&page=10',
  'what is stale in English': '&locale=en&status=stale',
  'what is missing': '&status=missing',
  'what changed this week': `&changedSince=${new Date(Date.now() - 7 * 24 * 3_600_000).toISOString()}`,
};
const anything = '/admin/users/me';
const warmUp = 2;

/** How long editors wait for a page of the desk, with few articles and with many. */
export const desk: Measurement = {
  name: 'desk',
  async run(newsrooms, { articles, many, rounds }) {
    const few = await openDesk(await newsrooms.openToRead(articles));
    const lot = await openDesk(await newsrooms.openToRead(many));
    const outcome: Outcome = { findings: [], figures: [], notes };
    for (const [page, query] of Object.entries(pages)) {
      const path = `/copydesk/desk?uid=api::article.article${query}`;
      const turns = await interleave(warmUp + rounds, { few: () => few.time(path), lot: () => lot.time(path) });
      const [fewMs, lotMs] = [turns.few.slice(warmUp), turns.lot.slice(warmUp)];
      const statements = await lot.count(path);
      outcome.findings.push(
        {
          ...{ measurement: this.name, what: `${page} with ${many} articles`, unit: 'times' },
          ...{ reference: `with ${articles}`, value: comparePairs(lotMs, fewMs), target: { atMost: 2 } },
        },
        {
          ...{ measurement: this.name, what: `${page} with ${many} articles`, unit: 'statements' },
          ...{ value: { median: statements, low: statements, high: statements, count: 1 }, target: { atMost: 3 } },
        },
      );
      outcome.figures.push({
        table: 'a page of the desk, median ms',
        subject: page,
        values: { [`${articles} articles`]: quantile(fewMs, 0.5), [`${many} articles`]: quantile(lotMs, 0.5) },
      });
    }
    return outcome;
  },
};

async function openDesk(newsroom: Newsroom) {
  const headers = await logIn(newsroom.url);
  return {
    async time(path: string): Promise<number> {
      const begun = performance.now();
      const response = await fetch(newsroom.url + path, { headers });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
      return performance.now() - begun;
    },
    /** The statements of the query itself: without those by which Strapi authenticates the user. */
    async count(path: string): Promise<number> {
      const all = await countPerRequest(newsroom, [{ path, headers }]);
      return all - (await countPerRequest(newsroom, [{ path: anything, headers }]));
    },
  };
}

const notes = [
  'Desk: whole requests over HTTP as an administrator, one at a time; of the statements, those by which Strapi authenticates the user are subtracted.',
];
