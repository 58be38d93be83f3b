import { seededRandom } from '../bench/statistics/seeded-random';

/** Draws that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to but not including this. */
  below: (limit: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** So many draws, from 0 up to and including `most`. */
  some: <T>(most: number, draw: () => T) => T[];
}

/** The draws of one request of a run: they depend on the two numbers alone, so each request can be made again by itself. */
export function createRandom(seed: number, request: number): Random {
  const next = seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(request + 1, 0x85ebca6b));
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new Error('There is nothing to pick from.');
      return list[below(list.length)] as T;
    },
    some: (most, draw) => Array.from({ length: below(most + 1) }, draw),
  };
}
