import { createScope } from '../database/create-scope';

export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * Runs one task after the other. One that takes longer than `patience`, in milliseconds, goes on, but holds up the others no more: what
 * it waits for may have failed unnoticed, so that it never ends.
 */
export function createQueue(patience: number): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last;
    const queued = turn.then(task);
    last = turn.then(() => waitFor(queued, patience));
    return queued;
  };
}

/**
 * A task of a nested queue. It calls `close` before it ends, which waits for the tasks that it has started; those that code begun by
 * it starts from then on wait until it has ended, and are no part of it.
 */
export type NestedTask<T> = (close: () => Promise<void>) => Promise<T>;

interface RunningTask {
  /** The queue of the tasks that it starts. */
  queue: Queue;
  isClosed: boolean;
  ended: Promise<unknown>;
}

/**
 * Runs one task after the other at every depth: a task that a running one starts is part of it and does not wait for it, but for
 * those that it has started before. What a task has started and not waited for is no part of it once it is closed.
 *
 * `findQueue` chooses the queue of a task that is part of no other.
 */
export function createNestedQueue(
  findQueue: () => Promise<Queue>,
  patience: number,
): <T>(task: NestedTask<T>) => Promise<T> {
  const running = createScope<RunningTask>();

  const run = async <T>(task: NestedTask<T>): Promise<T> => {
    const outer = running.find();
    if (outer?.isClosed === true) {
      await outer.ended;
      return run(task);
    }
    const inQueue = outer?.queue ?? (await findQueue());
    return inQueue(() => {
      const own: RunningTask = { queue: createQueue(patience), isClosed: false, ended: Promise.resolve() };
      const close = () => {
        own.isClosed = true;
        return own.queue(() => Promise.resolve());
      };
      const result = running.run(own, () => task(close));
      own.ended = result.catch(() => undefined);
      return result;
    });
  };
  return run;
}

function waitFor(task: Promise<unknown>, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    task.then(end, end);
  });
}
