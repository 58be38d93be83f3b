import { seededRandom } from '../../database/seeds/pictures/random';

/** How often readers request what: everything equally, or the few popular stories most (the n-th 1/n as often as the first). */
export type Popularity = 'uniform' | 'zipf';

/** Draws keys at random, the same ones for the same seed. The order in which the keys are given says nothing. */
export function drawKeys<T>(keys: readonly T[], count: number, popularity: Popularity, seed: number): T[] {
  if (keys.length === 0) throw new RangeError('There are no keys to draw from');
  const random = seededRandom(seed);
  const shuffled = keys.map((key) => ({ key, at: random() })).sort((a, b) => a.at - b.at);
  const sums: number[] = [];
  for (let rank = 1; rank <= shuffled.length; rank += 1) {
    sums.push((sums.at(-1) ?? 0) + (popularity === 'zipf' ? 1 / rank : 1));
  }
  const total = sums.at(-1) ?? 0;
  return Array.from({ length: count }, () => {
    const drawn = shuffled[findPlace(sums, random() * total)];
    if (!drawn) throw new RangeError('A key was drawn that is not there');
    return drawn.key;
  });
}

/** The first place whose sum exceeds the value. */
function findPlace(sums: readonly number[], value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
