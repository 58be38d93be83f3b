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

/** Waits until a task has ended, well or not, but no longer than `patience`, in milliseconds. */
export function waitFor(task: Promise<unknown>, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    task.then(end, end);
  });
}
