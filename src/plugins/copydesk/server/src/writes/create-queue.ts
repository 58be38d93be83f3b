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
 * Runs one task after the other at every depth: a task that a running one starts is part of it and does not wait for it, but for
 * those that it has started before. What a task has started and not waited for is no part of it once it has ended.
 *
 * `findQueue` chooses the queue of a task that is part of no other.
 */
export function createNestedQueue(findQueue: () => Promise<Queue>, patience: number): Queue {
  const withinTasks = createScope<Queue>();
  return async (task) => {
    const inQueue = withinTasks.find() ?? (await findQueue());
    return inQueue(() => withinTasks.run(createQueue(patience), task));
  };
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
