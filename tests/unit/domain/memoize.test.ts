import { createMemo, memoize } from '../../../src/plugins/copydesk/domain/memoize';
import { measureHeap } from '../../helpers/measure-heap';

describe('remember', () => {
  const one = { name: 'one' };
  const other = { name: 'other' };

  test('answers the same arguments with the very same answer, computed once', () => {
    const compute = jest.fn((entry: object, locale: string) => ({ entry, locale }));
    const memo = memoize(compute);
    expect(memo(one, 'uk')).toBe(memo(one, 'uk'));
    expect(memo(one, 'uk')).toEqual({ entry: one, locale: 'uk' });
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test('tells objects apart by what they are, not by what they look like, and each argument from the others', () => {
    const memo = memoize((a: object, b: object | string) => [a, b]);
    const answers = [memo(one, other), memo(other, one), memo(one, 'other'), memo({ name: 'one' }, other)];
    expect(new Set(answers).size).toBe(4);
    expect(answers[1]).toEqual([other, one]);
  });

  test('remembers that the answer was nothing', () => {
    const compute = jest.fn(() => undefined);
    const memo = createMemo<undefined>();
    expect(memo([one], compute)).toBeUndefined();
    expect(memo([one], compute)).toBeUndefined();
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test('remembers nothing where the computation failed', () => {
    const memo = createMemo<number>();
    const fail = () => {
      throw new Error('not now');
    };
    expect(() => memo([one], fail)).toThrow('not now');
    expect(memo([one], () => 1)).toBe(1);
  });

  test('takes less than a kilobyte for a result, and lets it go with what it was computed from', () => {
    const memo = memoize((_row: object, _schema: object, _locale: string) => true);
    const before = measureHeap();
    let rows: object[] = Array.from({ length: 10_000 }, (_none, number) => ({ number }));
    for (const row of rows) memo(row, one, 'uk');
    const each = (measureHeap() - before) / rows.length;
    expect(each).toBeLessThan(1000);
    rows = [];
    expect((measureHeap() - before) / 10_000).toBeLessThan(each / 4);
  });
});
