import { describeSpread, type Spread } from './spread';

/**
 * How many times a reference something is, over two series that were measured interleaved, the first of one with the first of
 * the other and so on: what disturbs the machine for a while disturbs both halves of a pair, and leaves their ratio.
 */
export function comparePairs(measured: readonly number[], reference: readonly number[]): Spread {
  if (measured.length !== reference.length) {
    throw new RangeError(`${measured.length} values cannot be paired with ${reference.length}`);
  }
  return describeSpread(measured.map((value, index) => value / (reference[index] ?? NaN)));
}
