import type { FuzzOptions } from '../options';
import { formatCurl } from './format-curl';
import type { Failure, Outcome } from './outcome';

/** Memory may grow by this much between the end of the warm-up and the end of the run. */
const mostGrowth = 1.3;
/** In a shorter run memory says nothing: caches are still filling. */
const leastForMemory = 10_000;

export interface Report {
  text: string;
  failed: boolean;
}

/** What came of a run, for people, and whether anything of it must not be. */
export function formatReport({ seed, requests }: FuzzOptions, outcome: Outcome): Report {
  const { failures, memory, shutOut, slowest, ended } = outcome;
  const growth = memory.end / memory.warm;
  const grew = requests >= leastForMemory && growth > mostGrowth;
  const failed = failures.length > 0 || grew || shutOut.length > 0 || ended !== undefined;
  const lines = [
    `seed ${seed}: ${outcome.sent} requests in ${Math.round(outcome.seconds)} s`,
    `answers: ${formatStatuses(outcome.statuses)}`,
    `slowest: ${Math.round(slowest.milliseconds)} ms, ${slowest.door}; ${outcome.late} late once, and in time by themselves`,
    `memory: ${toMegabytes(memory.warm)} MB after the warm-up, ${toMegabytes(memory.end)} MB at the end, ${growth.toFixed(2)} times`,
    ...(grew ? [`memory grew by more than ${mostGrowth} times`] : []),
    ...(shutOut.length > 0 ? [`no longer let in: ${shutOut.join(', ')}`] : []),
    ...failures.map(formatFailure),
    ...(ended ? ['', 'the process of the newsroom ended while these were on their way:'] : []),
    ...(ended ?? []).map(({ number, request }) => `  request ${number}: ${formatCurl(request)}`),
    !failed ? 'nothing failed' : `${failures.length} ways to fail`,
  ];
  return { text: lines.join('\n'), failed };
}

export function formatFailure({ reason, number, count, smallest, repeatable, logged }: Failure): string {
  return [
    '',
    `${reason}: ${smallest.door}, request ${number}, ${count} times${repeatable ? '' : ', not when sent again'}`,
    `  ${formatCurl(smallest)}`,
    ...logged
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, 8)
      .map((line) => `  | ${line}`),
  ].join('\n');
}

function formatStatuses(statuses: Map<string, number>): string {
  const byIdentity = new Map<string, string[]>();
  for (const [key, count] of [...statuses].sort(([a], [b]) => a.localeCompare(b))) {
    const [identity = '', status = ''] = key.split(' ');
    byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), `${status} ${count} times`]);
  }
  return [...byIdentity].map(([identity, parts]) => `\n  ${identity}: ${parts.join(', ')}`).join('');
}

const toMegabytes = (bytes: number) => Math.round(bytes / 2 ** 20);
