import { createMemo, memoize } from '../../../src/plugins/copydesk/domain/memoize';

describe('remember', () => {
  const one = { name: 'one' };
  const other = { name: 'other' };

  test('answers the same arguments with the very same answer, computed once', () => {
    const compute = jest.fn((entry: object, locale: string) => ({ entry, locale }));
    const recall = memoize(compute);
    expect(recall(one, 'uk')).toBe(recall(one, 'uk'));
    expect(recall(one, 'uk')).toEqual({ entry: one, locale: 'uk' });
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test('tells objects apart by what they are, not by what they look like, and each argument from the others', () => {
    const recall = memoize((a: object, b: object | string) => [a, b]);
    const answers = [recall(one, other), recall(other, one), recall(one, 'other'), recall({ name: 'one' }, other)];
    expect(new Set(answers).size).toBe(4);
    expect(answers[1]).toEqual([other, one]);
  });

  test('remembers that the answer was nothing', () => {
    const compute = jest.fn(() => undefined);
    const recall = createMemo<undefined>();
    expect(recall([one], compute)).toBeUndefined();
    expect(recall([one], compute)).toBeUndefined();
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test('remembers nothing where the computation failed', () => {
    const recall = createMemo<number>();
    const fail = () => {
      throw new Error('not now');
    };
    expect(() => recall([one], fail)).toThrow('not now');
    expect(recall([one], () => 1)).toBe(1);
  });
});
