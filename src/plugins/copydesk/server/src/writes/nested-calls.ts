import { AsyncLocalStorage } from 'node:async_hooks';
import { createQueue, type Queue, waitFor } from './create-queue';

/** Runs the work of a turn or a transaction, and waits until all that it has started has ended as well, whether the work failed or not. */
export type Whole = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Calls that write, and those that they start in turn. What is called within a turn or a transaction is part of it, whether it is waited
 * for or not: it is committed or undone with it. So a turn or a transaction ends once its parts have, and when it fails, those are
 * refused that have not had their turn.
 */
export interface NestedCalls {
  /** Begins a call. Within something that is about to end it waits for the end, and is no part of it. */
  enter: <T>(call: () => Promise<T>) => Promise<T>;
  /** Gives a call its turn, once those have had theirs that were part of the same before it. */
  takeTurn: <T>(turn: (whole: Whole) => Promise<T>) => Promise<T>;
  /** Runs a transaction that is part of no other. */
  open: <T>(transaction: (whole: Whole) => Promise<T>) => Promise<T>;
  /** Runs a transaction that is part of the running one. */
  join: <T>(transaction: () => Promise<T>) => Promise<T>;
}

interface Running {
  kind: 'call' | 'turn' | 'transaction';
  within: Running | undefined;
  /** Of its parts, if they are to wait for each other in it. */
  queue?: Queue;
  parts: Set<Promise<unknown>>;
  /** Whether it waits for its parts, or has ended. */
  isClosed: boolean;
  hasFailed: boolean;
  hasEnded: boolean;
  ended: Promise<unknown>;
}

/** How a part fails that has not had its turn when the whole fails. */
const notBegun = 'This write has not begun: the transaction that it was to be part of has failed.';

/** Creates calls. They hold each other up for no longer than `patience`, in milliseconds. */
export function createNestedCalls(patience: number): NestedCalls {
  const ofProcess = createQueue(patience);
  const running = new AsyncLocalStorage<Running>();
  const findRunning = () => find(running.getStore(), ({ hasEnded }) => !hasEnded);

  const begin = <T>(kind: Running['kind'], run: (own: Running) => Promise<T>): Promise<T> => {
    const own: Running = {
      kind,
      within: findRunning(),
      ...(kind !== 'call' && { queue: createQueue(patience) }),
      parts: new Set(),
      isClosed: false,
      hasFailed: false,
      hasEnded: false,
      ended: Promise.resolve(),
    };
    const result = run(own);
    const end = () => {
      own.isClosed = own.hasEnded = true;
    };
    own.ended = result.then(end, end);
    return result;
  };

  const wholeOf =
    (own: Running): Whole =>
    async (work) => {
      // A turn may have opened a transaction meanwhile.
      own.within = findRunning();
      try {
        return await running.run(own, work);
      } catch (error) {
        own.hasFailed = true;
        throw error;
      } finally {
        own.isClosed = true;
        await waitFor(endOf(own.parts), patience);
      }
    };

  const enter = async <T>(call: () => Promise<T>): Promise<T> => {
    const here = findRunning();
    if (here?.isClosed === true) {
      await here.ended;
      return enter(call);
    }
    return addTo(
      find(here, ({ queue }) => queue !== undefined),
      begin('call', (own) => running.run(own, call)),
    );
  };

  return {
    enter,
    takeTurn(turn) {
      const whole = find(findRunning(), ({ queue }) => queue !== undefined);
      return (whole?.queue ?? ofProcess)(async () => {
        if (whole?.hasFailed === true) throw new Error(notBegun);
        return begin('turn', (own) => turn(wholeOf(own)));
      });
    },
    open: (transaction) => begin('transaction', (own) => transaction(wholeOf(own))),
    join: (transaction) =>
      addTo(
        find(findRunning(), ({ kind }) => kind === 'transaction'),
        transaction(),
      ),
  };
}

/** The innermost, from one outwards, of which something is true. */
function find(from: Running | undefined, isTrue: (running: Running) => boolean): Running | undefined {
  let one = from;
  while (one && !isTrue(one)) one = one.within;
  return one;
}

function addTo<T>(whole: Running | undefined, part: Promise<T>): Promise<T> {
  const ended = part.then(
    () => void whole?.parts.delete(ended),
    () => void whole?.parts.delete(ended),
  );
  whole?.parts.add(ended);
  return part;
}

/** Those that begin meanwhile are waited for as well. */
async function endOf(parts: ReadonlySet<Promise<unknown>>): Promise<void> {
  while (parts.size > 0) await Promise.all(parts);
}
