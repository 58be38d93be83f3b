import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Runs one task after the other; a task that a running one starts does not wait for it. One that takes longer than `patience`, in
 * milliseconds, goes on, but holds up the others no more: what it waits for may have failed unnoticed, so that it never ends.
 */
export function createQueue(patience: number): <T>(task: () => Promise<T>) => Promise<T> {
  const running = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    if (running.getStore()) return task();
    const turn = last;
    const queued = turn.then(() => running.run(true, task));
    last = turn.then(() => waitFor(queued, patience));
    return queued;
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
