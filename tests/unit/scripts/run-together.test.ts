import { runTogether } from '../../../scripts/lib/run-together.cjs';

/** Steps that end when the test says so, and the log of what began. */
function composeSteps(count: number) {
  const begun: number[] = [];
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const steps = Array.from({ length: count }, (_, number) => () => {
    begun.push(number);
    return new Promise<void>((resolve, reject) => ends.push({ resolve, reject }));
  });
  return { steps, begun, ends };
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

test('begins the steps in order, never more at a time than the width', async () => {
  const { steps, begun, ends } = composeSteps(4);
  const all = runTogether(2, steps);
  expect(begun).toEqual([0, 1]);
  ends[1]?.resolve();
  await nextTurn();
  expect(begun).toEqual([0, 1, 2]);
  ends[2]?.resolve();
  await nextTurn();
  expect(begun).toEqual([0, 1, 2, 3]);
  ends[0]?.resolve();
  ends[3]?.resolve();
  await expect(all).resolves.toBeUndefined();
});

test('after a failure begins nothing more, waits for what runs, and throws the first failure', async () => {
  const { steps, begun, ends } = composeSteps(3);
  let isOver = false;
  const all = runTogether(2, steps).finally(() => (isOver = true));
  const outcome = expect(all).rejects.toThrow('the first');
  ends[0]?.reject(new Error('the first'));
  await nextTurn();
  expect({ begun, isOver }).toEqual({ begun: [0, 1], isOver: false });
  ends[1]?.reject(new Error('the second'));
  await outcome;
});
