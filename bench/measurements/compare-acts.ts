import type { Newsroom } from '../newsrooms';
import type { NewsroomCommands } from '../processes/newsroom-server';
import { comparePairs } from '../statistics/compare-pairs';
import { quantile } from '../statistics/quantile';
import type { Spread } from '../statistics/spread';
import { interleave } from '../statistics/interleave';

type Act = Parameters<NewsroomCommands['perform']>[0]['act'];

type Figures = Record<string, number>;

export interface ActComparison {
  /** How many times as long as the other newsroom the measured one takes. */
  ratio: Spread;
  figures: { measured: Figures; reference: Figures };
}

/** How many stories take part; each is saved, or published, again and again. */
const takingPart = 20;

/** Rounds that go before those that count: the first pay for what is compiled, and read, once. */
const warmUp = takingPart;

/** Does the same thing to the same documents in two newsrooms, interleaved. The rounds are numbered from `first`. */
export async function compareActs(
  { measured, reference }: Readonly<Record<'measured' | 'reference', Newsroom>>,
  act: Act,
  { rounds, first }: { rounds: number; first: number },
): Promise<ActComparison> {
  const performIn = (newsroom: Newsroom) => (round: number) => {
    const documentId = newsroom.documentIds[round % Math.min(takingPart, newsroom.documentIds.length)] ?? '';
    return newsroom.call('perform', { act, documentId, round: first + round });
  };
  const turns = await interleave(warmUp + rounds, { measured: performIn(measured), reference: performIn(reference) });
  const [counting, beside] = [turns.measured.slice(warmUp), turns.reference.slice(warmUp)];
  const timesOf = (all: typeof counting) => all.map(({ ms }) => ms);
  const describe = (all: typeof counting): Figures => ({
    'median ms': quantile(timesOf(all), 0.5),
    'p90 ms': quantile(timesOf(all), 0.9),
    'SQL statements': quantile(
      all.map(({ statements }) => statements),
      0.5,
    ),
  });
  return {
    ratio: comparePairs(timesOf(counting), timesOf(beside)),
    figures: { measured: describe(counting), reference: describe(beside) },
  };
}
