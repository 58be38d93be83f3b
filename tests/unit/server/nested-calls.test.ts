import { setTimeout as wait } from 'node:timers/promises';
import { createNestedCalls } from '../../../src/plugins/copydesk/server/src/writes/nested-calls';

/** Calls that write down when they begin and end. */
function createLoggedCalls() {
  const calls = createNestedCalls({ turn: 10_000, parts: 10_000 });
  const log: string[] = [];
  /** A call that takes a turn, in which it does something. */
  const call = (work: () => Promise<unknown>) => calls.enter(() => calls.takeTurn((whole) => whole.run(work)));
  const callNamed = (name: string, takes = 5) =>
    call(async () => {
      log.push(`${name} begins`);
      await wait(takes);
      log.push(`${name} ends`);
    });
  return { ...calls, call, callNamed, log };
}

test('a call within another does not wait for it', async () => {
  const { call } = createLoggedCalls();
  await expect(call(() => call(() => call(() => Promise.resolve('inner'))))).resolves.toBe('inner');
});

test.each(['call', 'open'] as const)(
  'of two that are made in one at once, one waits for the other: %s',
  async (outer) => {
    const { call, callNamed, open, log } = createLoggedCalls();
    const both = () => Promise.all([callNamed('one'), callNamed('two')]);
    await (outer === 'call' ? call(both) : open((whole) => whole.run(both)));
    expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  },
);

test('a call ends after those that it has started; what they start later waits for its end', async () => {
  const { enter, takeTurn, callNamed, log } = createLoggedCalls();
  let begun: Promise<unknown> = Promise.resolve();
  const start = () => {
    begun = callNamed('part of it').then(() => callNamed('after it'));
    return Promise.resolve();
  };
  await enter(() =>
    takeTurn(async (whole) => {
      await whole.run(start);
      await wait(20);
      log.push('it ends');
    }),
  );
  await begun;
  expect(log).toEqual(['part of it begins', 'part of it ends', 'it ends', 'after it begins', 'after it ends']);
});

describe('a transaction that fails', () => {
  const fail = () => Promise.reject(new Error('refused'));

  test('ends after what is under way, and begins nothing more', async () => {
    const { open, call, callNamed, log } = createLoggedCalls();
    let others: Promise<PromiseSettledResult<unknown>[]> = Promise.resolve([]);
    const failed = open(async (whole) => {
      try {
        return await whole.run(() => {
          const calls = [callNamed('under way', 20), call(fail), callNamed('next')];
          others = Promise.allSettled(calls);
          return wait(5).then(fail);
        });
      } finally {
        log.push('undone');
      }
    });
    await expect(failed).rejects.toThrow('refused');
    expect(log).toEqual(['under way begins', 'under way ends', 'undone']);
    expect((await others).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  test('waits also for a call that has not asked for its turn', async () => {
    const { open, enter, takeTurn, log } = createLoggedCalls();
    let late: Promise<unknown> = Promise.resolve();
    const failed = open((whole) =>
      whole.run(() => {
        late = enter(async () => {
          await wait(20);
          return takeTurn(() => Promise.resolve(log.push('done')));
        });
        late.catch(() => undefined);
        return fail();
      }),
    );
    await expect(failed).rejects.toThrow('refused');
    await expect(late).rejects.toThrow('has not begun');
    expect(log).toEqual([]);
  });

  test('waits for a transaction that has joined it', async () => {
    const { open, join, log } = createLoggedCalls();
    const joined = async () => {
      await wait(20);
      log.push('joined');
    };
    await expect(
      open((whole) =>
        whole.run(() => {
          void join(joined);
          return fail();
        }),
      ),
    ).rejects.toThrow('refused');
    expect(log).toEqual(['joined']);
  });

  test('holds up nothing that waits for its end', async () => {
    const { open, callNamed, log } = createLoggedCalls();
    let begun: Promise<unknown> = Promise.resolve();
    const failed = open(async (whole) => {
      await whole.run(() => {
        begun = wait(5).then(() => callNamed('after it'));
        return Promise.resolve();
      });
      await wait(20);
      log.push('it fails');
      throw new Error('refused');
    });
    await expect(failed).rejects.toThrow('refused');
    await begun;
    expect(log).toEqual(['it fails', 'after it begins', 'after it ends']);
  });
});

test('what an ended one has started and not waited for takes a turn of its own', async () => {
  const { call, callNamed, log } = createLoggedCalls();
  let late: Promise<unknown> = Promise.resolve();
  await call(() => {
    late = wait(10).then(() => callNamed('late'));
    return Promise.resolve();
  });
  await Promise.all([late, callNamed('next', 40)]);
  expect(log).toEqual(['next begins', 'next ends', 'late begins', 'late ends']);
});

test('a part that never ends holds up the whole for a while', async () => {
  const { open, join } = createNestedCalls({ turn: 20, parts: 20 });
  const done = open((whole) =>
    whole.run(() => {
      void join(() => new Promise(() => undefined));
      return Promise.resolve('done');
    }),
  );
  await expect(done).resolves.toBe('done');
});
