import { comparePairs } from '../../../bench/statistics/compare-pairs';
import { drawKeys } from '../../../bench/statistics/draw-keys';
import { quantile } from '../../../bench/statistics/quantile';
import { describeSpread } from '../../../bench/statistics/spread';
import { interleave } from '../../../bench/statistics/interleave';

describe('quantile', () => {
  test.each<[string, number[], number, number]>([
    ['the only value', [7], 0.5, 7],
    ['the middle one, whatever the order', [9, 1, 5], 0.5, 5],
    ['between the two in the middle', [1, 2, 3, 10], 0.5, 2.5],
    ['the least', [3, 1, 2], 0, 1],
    ['the greatest', [3, 1, 2], 1, 3],
    ['between two, in proportion', [0, 10], 0.9, 9],
    ['numbers, not words', [10, 9, 100], 0.5, 10],
  ])('%s', (_, values, share, expected) => {
    expect(quantile(values, share)).toBeCloseTo(expected);
  });

  test('is nothing where nothing was measured', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});

test('a spread is the median and the bounds of the middle half', () => {
  expect(describeSpread([4, 1, 3, 2, 5])).toEqual({ median: 3, low: 2, high: 4, count: 5 });
});

describe('comparePairs', () => {
  test('takes the median of the ratios, not the ratio of the medians', () => {
    expect(comparePairs([10, 1, 6], [10, 10, 2])).toMatchObject({ median: 1, count: 3 });
  });

  test('leaves out what slowed both halves of a pair', () => {
    expect(comparePairs([3, 300, 6], [2, 200, 4])).toEqual({ median: 1.5, low: 1.5, high: 1.5, count: 3 });
  });

  test('pairs nothing with something missing', () => {
    expect(() => comparePairs([1, 2], [1])).toThrow('2 values cannot be paired with 1');
  });
});

test('turns are taken forwards and backwards, and each side keeps its own', async () => {
  const order: string[] = [];
  const side = (name: string) => async (round: number) => {
    order.push(`${name}${round}`);
    return `${name}${round}`;
  };
  const given = await interleave(3, { a: side('a'), b: side('b') });
  expect(order).toEqual(['a0', 'b0', 'b1', 'a1', 'a2', 'b2']);
  expect(given).toEqual({ a: ['a0', 'a1', 'a2'], b: ['b0', 'b1', 'b2'] });
});

describe('drawKeys', () => {
  const keys = Array.from({ length: 100 }, (_, index) => index);
  const count = (drawn: number[]) => {
    const often = new Map<number, number>();
    for (const key of drawn) often.set(key, (often.get(key) ?? 0) + 1);
    return [...often.values()].sort((a, b) => b - a);
  };

  test('draws the same for the same seed, and something else for another', () => {
    const draw = (seed: number) => drawKeys(keys, 50, 'uniform', seed);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  test('draws every key alike where popularity is uniform', () => {
    const often = count(drawKeys(keys, 20_000, 'uniform', 3));
    expect(often).toHaveLength(100);
    expect((often[0] ?? 0) / (often[99] ?? 1)).toBeLessThan(2);
  });

  test('draws the first of a hundred by zipf about a hundred times as often as the last', () => {
    const often = count(drawKeys(keys, 100_000, 'zipf', 3));
    // 1 / (1 + 1/2 + … + 1/100) is 0.193.
    expect((often[0] ?? 0) / 100_000).toBeCloseTo(0.193, 1);
    expect((often[0] ?? 0) / (often[1] ?? 1)).toBeCloseTo(2, 0);
    expect(often.at(-1)).toBeLessThan(300);
  });

  test('the most popular is not the first that was given', () => {
    const [most] = drawKeys(keys, 1, 'zipf', 3);
    const all = drawKeys(keys, 1_000, 'zipf', 3);
    expect(all.filter((key) => key === 0).length).toBeLessThan(all.length / 5);
    expect(most).not.toBe(0);
  });

  test('draws from something', () => {
    expect(() => drawKeys([], 1, 'uniform', 1)).toThrow(RangeError);
  });
});
