import { setTimeout as wait } from 'node:timers/promises';
import type { Newsroom } from '../newsrooms';
import { describeSpread } from '../statistics/spread';
import type { Measurement } from './measurement';

const patience = 10_000;

/** How long after a publication on one instance readers of another, which has the old version in its cache, see it. */
export const visibility: Measurement = {
  name: 'visibility',
  async run(newsrooms, { articles, rounds }) {
    const writing = await newsrooms.open('copydesk', articles);
    const reading = await newsrooms.openBeside(writing, 'copydesk');
    const delays: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const documentId = writing.documentIds[round % writing.documentIds.length] ?? '';
      delays.push(await publishAndWatch(writing, reading, documentId, round));
    }
    const value = describeSpread(delays);
    const slowest = Math.max(...delays);
    const what = 'a publication is seen on a second instance';
    return {
      findings: [
        {
          measurement: this.name,
          what: `${what}, the slowest of ${delays.length}`,
          unit: 'ms',
          value: { ...value, median: slowest },
          target: { atMost: 1000 },
        },
      ],
      figures: [{ table: this.name, subject: what, values: { 'median ms': value.median, 'slowest ms': slowest } }],
      notes,
    };
  },
};

async function publishAndWatch(
  writing: Newsroom,
  reading: Newsroom,
  documentId: string,
  round: number,
): Promise<number> {
  const url = `${reading.url}/api/articles/by-id/${documentId}?locale=en`;
  await readLede(url);
  const [{ endedAt }, seenAt] = await Promise.all([
    writing.call('perform', { act: 'publish', documentId, round }),
    watch(url, `[${round}]`),
  ]);
  // It may be seen before its author has heard that it is out.
  return Math.max(0, seenAt - endedAt);
}

/** Repeats the request until the lede ends so. */
async function watch(url: string, ending: string): Promise<number> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const lede = await readLede(url);
    if (lede.endsWith(ending)) return Date.now();
    await wait(2);
  }
  throw new Error(`${url} does not show “${ending}” after ${patience} ms`);
}

async function readLede(url: string): Promise<string> {
  const response = await fetch(url);
  const { data } = (await response.json()) as { data: { lede: string } | null };
  if (!data) throw new Error(`${url} answers ${response.status}`);
  return data.lede;
}

const notes = [
  'Visibility: from the end of the publication on one instance until another, which is asked for the story without pause, shows it; each story was in the other’s cache before.',
];
