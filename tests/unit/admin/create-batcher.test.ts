import { createBatcher } from '../../../src/plugins/copydesk/admin/src/batch/create-batcher';

test('asks for everything that is wanted at once in one go, each once', async () => {
  const asked: string[][] = [];
  const load = createBatcher(async (keys) => {
    asked.push([...keys]);
    return new Map(keys.filter((key) => key !== 'nobody').map((key) => [key, key.toUpperCase()]));
  });
  expect(await Promise.all(['a', 'b', 'a', 'nobody'].map(load))).toEqual(['A', 'B', 'A', undefined]);
  expect(await load('c')).toBe('C');
  expect(asked).toEqual([['a', 'b', 'nobody'], ['c']]);
});

test('a failure fails all who wait, and nobody after them', async () => {
  let fails = true;
  const load = createBatcher(async (keys) => {
    if (fails) throw new Error('no answer');
    return new Map(keys.map((key) => [key, 1]));
  });
  const outcomes = await Promise.allSettled(['a', 'b'].map(load));
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  expect(await load('a')).toBe(1);
});
