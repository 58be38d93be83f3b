import fc from 'fast-check';
import { median, medianRatio, percentile } from '../../../bench/statistics.cjs';

test.each([
  ['the middle one of an odd number', [30, 10, 20], 20],
  ['half-way between the middle two of an even number', [40, 10, 30, 20], 25],
  ['the only one', [7], 7],
])('the median is %s', (_name, values, expected) => {
  expect(median(values)).toBe(expected);
});

test.each([
  [0.9, 9],
  [0.5, 5],
  [1, 10],
  [0, 1],
])('of ten values the share %p lies up to the value %p', (share, expected) => {
  expect(percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], share)).toBe(expected);
});

test('nothing measured has no median', () => {
  expect(() => median([])).toThrow('Nothing was measured');
});

test('compares round by round, so that a slow machine in one of them changes nothing', () => {
  expect(medianRatio([30, 3000, 36], [20, 2000, 24])).toBe(1.5);
  expect(() => medianRatio([1, 2], [1])).toThrow('Every round must have measured both');
});

test('a median lies between the extremes and leaves the values as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const before = [...values];
      const middle = median(values);
      expect(middle).toBeGreaterThanOrEqual(Math.min(...values));
      expect(middle).toBeLessThanOrEqual(Math.max(...values));
      expect(values).toEqual(before);
    }),
  );
});
