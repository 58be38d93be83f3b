import { setTimeout as wait } from 'node:timers/promises';
import { createQueue, createNestedQueue } from '../../../src/plugins/copydesk/server/src/writes/create-queue';

test('one task runs after the other, in the order in which they came', async () => {
  const inQueue = createQueue(10_000);
  const log: string[] = [];
  const task = (name: string, takes: number) => async () => {
    log.push(`${name} begins`);
    await wait(takes);
    log.push(`${name} ends`);
  };
  await Promise.all([inQueue(task('one', 20)), inQueue(task('two', 1))]);
  expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

describe('tasks within tasks', () => {
  const createNestedOne = () => {
    const queue = createQueue(10_000);
    return createNestedQueue(() => Promise.resolve(queue), 10_000);
  };

  test('a task that a running one starts does not wait for it', async () => {
    const inQueue = createNestedOne();
    await expect(inQueue(() => inQueue(() => inQueue(() => Promise.resolve('inner'))))).resolves.toBe('inner');
  });

  test('of two that a running one starts at once, one waits for the other', async () => {
    const inQueue = createNestedOne();
    const log: string[] = [];
    const task = (name: string) => () =>
      inQueue(async () => {
        log.push(`${name} begins`);
        await wait(5);
        log.push(`${name} ends`);
      });
    await inQueue(() => Promise.all([task('one')(), task('two')()]));
    expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  test('one waits for those that it has started, and later ones wait for it', async () => {
    const inQueue = createNestedOne();
    const log: string[] = [];
    const task = (name: string) => async () => {
      await wait(5);
      log.push(name);
    };
    let begun: Promise<unknown> = Promise.resolve();
    await inQueue(async (close) => {
      begun = (async () => {
        await inQueue(task('part of it'));
        await inQueue(task('after it'));
      })();
      await close();
      await wait(20);
      log.push('it ends');
    });
    await begun;
    expect(log).toEqual(['part of it', 'it ends', 'after it']);
  });

  test('one that fails holds up nothing that waits for its end', async () => {
    const inQueue = createNestedOne();
    let begun: Promise<unknown> = Promise.resolve();
    const failed = inQueue(async (close) => {
      await close();
      begun = inQueue(() => Promise.resolve('done'));
      throw new Error('refused');
    });
    await expect(failed).rejects.toThrow('refused');
    await expect(begun).resolves.toBe('done');
  });

  test('what an ended one has started and not waited for takes a turn of its own', async () => {
    const inQueue = createNestedOne();
    const log: string[] = [];
    let late: Promise<unknown> = Promise.resolve();
    await inQueue(() => {
      late = wait(10).then(() => inQueue(() => Promise.resolve(log.push('late'))));
      return Promise.resolve();
    });
    const next = inQueue(async () => {
      await wait(40);
      log.push('next');
    });
    await Promise.all([late, next]);
    expect(log).toEqual(['next', 'late']);
  });
});

test('a task that fails fails by itself', async () => {
  const inQueue = createQueue(10_000);
  const failed = inQueue(() => Promise.reject(new Error('refused')));
  const next = inQueue(() => Promise.resolve('saved'));
  await expect(failed).rejects.toThrow('refused');
  await expect(next).resolves.toBe('saved');
});

test('a task that never ends holds up the next for a while', async () => {
  const inQueue = createQueue(20);
  void inQueue(() => new Promise(() => undefined));
  const log: string[] = [];
  const next = inQueue(() => Promise.resolve(log.push('next')));
  await wait(1);
  expect(log).toEqual([]);
  await next;
  expect(log).toEqual(['next']);
});
