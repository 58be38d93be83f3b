import type { Newsroom } from '../newsrooms';
import type { NewsroomCommands } from '../processes/newsroom-server';
import { comparePairs } from '../statistics/compare-pairs';
import { quantile } from '../statistics/quantile';
import type { Spread } from '../statistics/spread';
import { takeTurns } from '../statistics/take-turns';

type Act = Parameters<NewsroomCommands['perform']>[0]['act'];

export interface ActComparison {
  /** How many times as long as Strapi alone the desk takes. */
  ratio: Spread;
  figures: { subject: string; values: Record<string, number> }[];
}

/** Rounds that go before those that count: the first of each kind pays for what is made once. */
const warmUp = 3;

/** Does the same thing to the same documents with the desk and without, in turns. */
export async function compareActs(desk: Newsroom, alone: Newsroom, act: Act, rounds: number): Promise<ActComparison> {
  const performIn = (newsroom: Newsroom) => (round: number) => {
    const documentId = newsroom.documentIds[round % newsroom.documentIds.length] ?? '';
    return newsroom.call('perform', { act, documentId, round });
  };
  const turns = await takeTurns(warmUp + rounds, { desk: performIn(desk), alone: performIn(alone) });
  const [measured, reference] = [turns.desk.slice(warmUp), turns.alone.slice(warmUp)];
  const timesOf = (all: typeof measured) => all.map(({ ms }) => ms);
  const describe = (subject: string, all: typeof measured) => ({
    subject,
    values: {
      'median ms': quantile(timesOf(all), 0.5),
      'p90 ms': quantile(timesOf(all), 0.9),
      'SQL statements': quantile(
        all.map(({ statements }) => statements),
        0.5,
      ),
    },
  });
  return {
    ratio: comparePairs(timesOf(measured), timesOf(reference)),
    figures: [describe('with the desk', measured), describe('Strapi alone', reference)],
  };
}
