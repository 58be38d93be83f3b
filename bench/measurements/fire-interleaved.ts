import type { Child } from '../processes/start-child';
import type { Hits, LoadGeneratorCommands, Shot } from '../processes/load-generator';
import { quantile } from '../statistics/quantile';
import { interleave } from '../statistics/interleave';

/** A server, and what is asked of it. */
export interface Aim {
  url: string;
  shots: readonly Shot[];
}

/** How many connections there are at a time, and how often and how long each server is asked. */
export interface Fire {
  connections: number;
  series: number;
  seconds: number;
}

/**
 * Measures several servers interleaved, with the same client. Each is measured once more at the beginning, which does not
 * count: caches fill, and what is made once is made.
 */
export async function fireInterleaved<Name extends string>(
  client: Child<LoadGeneratorCommands>,
  aims: Readonly<Record<Name, Aim>>,
  { connections, series, seconds }: Fire,
): Promise<Record<Name, Hits[]>> {
  const fireAt = (aim: Aim) => (round: number) =>
    client.call('fire', { ...aim, connections, seconds: round === 0 ? Math.min(1, seconds) : seconds });
  const entries = Object.entries<Aim>(aims).map(([name, aim]) => [name, fireAt(aim)]);
  const sides = Object.fromEntries(entries) as Record<Name, (round: number) => Promise<Hits>>;
  const hits = await interleave(1 + series, sides);
  return Object.fromEntries(Object.entries<Hits[]>(hits).map(([name, all]) => [name, all.slice(1)])) as Record<
    Name,
    Hits[]
  >;
}

/** The medians over the series. */
export function summariseHits(hits: readonly Hits[]): Record<string, number> {
  const median = (key: keyof Hits) =>
    quantile(
      hits.map((one) => one[key]),
      0.5,
    );
  return { 'requests/s': median('requestsPerSecond'), 'p50 ms': median('p50'), 'p99 ms': median('p99') };
}
