import type { LoadGeneratorCommands, Shot } from '../processes/load-generator';
import type { Child } from '../processes/start-child';
import type { Figures, Finding, Target } from '../report/finding';
import { comparePairs } from '../statistics/compare-pairs';
import { fireInterleaved, summariseHits } from './fire-interleaved';

/** A server, and what readers request from it. */
export interface AskedServer {
  name: string;
  url: string;
  shots: readonly Shot[];
  statements: number;
  measureMemory: () => Promise<number>;
}

/** How many times as much as another's one server's value must be, or may be at most. */
export interface Comparison<Name extends string> {
  of: Name;
  to: Name;
  target: Target;
}

export interface Asking<Name extends string> {
  what: string;
  servers: Readonly<Record<Name, AskedServer>>;
  connections: number;
  series: number;
  seconds: number;
  /** Of requests per second. */
  comparisons: readonly Comparison<Name>[];
}

/** Measures servers interleaved, and compares how much they answer. */
export async function compareServers<Name extends string>(
  client: Child<LoadGeneratorCommands>,
  measurement: string,
  { what, servers, connections, series, seconds, comparisons }: Asking<Name>,
): Promise<{ findings: Finding[]; figures: Figures[] }> {
  const hits = await fireInterleaved<Name>(client, servers, { connections, series, seconds });
  const speedOf = (name: Name) => hits[name].map(({ requestsPerSecond }) => requestsPerSecond);
  const table = `${what}, ${connections} at a time`;
  const figures: Figures[] = [];
  for (const [name, server] of Object.entries(servers) as [Name, AskedServer][]) {
    const memory = (await server.measureMemory()) / 2 ** 20;
    const values = { ...summariseHits(hits[name]), 'SQL per request': server.statements, 'memory MB': memory };
    figures.push({ table, subject: server.name, values });
  }
  const findings = comparisons.map(({ of, to, target }): Finding => ({
    measurement,
    what: `${table}: ${servers[of].name}`,
    unit: 'times',
    reference: servers[to].name,
    value: comparePairs(speedOf(of), speedOf(to)),
    target,
  }));
  return { findings, figures };
}
