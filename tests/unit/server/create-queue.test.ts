import { setTimeout as wait } from 'node:timers/promises';
import { createQueue } from '../../../src/plugins/copydesk/server/src/writes/create-queue';

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
