/** Runs one piece of work after the other, in the order in which they were given. */
export type Queue = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function oneAtATime(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    // What fails keeps nobody waiting.
    last = result.catch(() => undefined);
    return result;
  };
}
