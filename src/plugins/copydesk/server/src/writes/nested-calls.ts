import { createAsyncVariable } from '../database/create-async-variable';
import { createQueue, type Queue, waitFor } from './create-queue';

/** A turn or a transaction: what is called within it is part of it. */
export interface Whole {
  /** Runs its work, and waits until all that this has started has ended as well, whether it failed or not. */
  run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Ends it before its work is done: `isUndone` refuses the parts that have not had their turn. What is called from then on is no part of it. */
  end: (isUndone: boolean) => Promise<void>;
}

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

/** How long calls hold each other up, in milliseconds. */
export interface Patience {
  /** The longest that a turn is waited for. */
  turn: number;
  /** The longest that a whole waits for its parts. The database must keep its transaction for longer. */
  parts: number;
}

interface Running {
  within: Running | undefined;
  /** In which its parts wait for each other, if it is a whole. */
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

/** Creates calls that hold each other up for a while, but not for ever. */
export function createNestedCalls({ turn: turnPatience, parts: partsPatience }: Patience): NestedCalls {
  const ofProcess = createQueue(turnPatience);
  const running = createAsyncVariable<Running>('running call');
  const findRunning = () => find(running.find(), ({ hasEnded }) => !hasEnded);
  const findWhole = () => find(findRunning(), ({ queue }) => queue !== undefined);

  const begin = <T>(queue: Queue | undefined, run: (own: Running) => Promise<T>): Promise<T> => {
    const own: Running = {
      within: findRunning(),
      ...(queue && { queue }),
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

  const beginWhole = <T>(work: (whole: Whole) => Promise<T>): Promise<T> =>
    begin(createQueue(turnPatience), (own) => {
      const close = async (hasFailed: boolean) => {
        own.hasFailed ||= hasFailed;
        own.isClosed = true;
        await waitFor(endOf(own.parts), partsPatience);
      };
      return work({
        async run(task) {
          // A turn may have opened a transaction meanwhile.
          own.within = findRunning();
          let hasFailed = true;
          try {
            const result = await running.run(own, task);
            hasFailed = false;
            return result;
          } finally {
            await close(hasFailed);
          }
        },
        async end(isUndone) {
          await close(isUndone);
          own.hasEnded = true;
        },
      });
    });

  /** Runs a call as a part of whatever it is made in. */
  const beginPart = <T>(call: () => Promise<T>): Promise<T> => {
    const whole = findWhole();
    const part = begin(undefined, (own) => running.run(own, call));
    const ended = part.then(
      () => void whole?.parts.delete(ended),
      () => void whole?.parts.delete(ended),
    );
    whole?.parts.add(ended);
    return part;
  };

  const enter = async <T>(call: () => Promise<T>): Promise<T> => {
    const here = findRunning();
    // A part of what is closed is waited for, with the calls that it makes.
    if (here?.isClosed !== true) return beginPart(call);
    await here.ended;
    return enter(call);
  };

  return {
    enter,
    takeTurn(turn) {
      const whole = findWhole();
      return (whole?.queue ?? ofProcess)(async () => {
        if (whole?.hasFailed === true) throw new Error(notBegun);
        return beginWhole(turn);
      });
    },
    open: beginWhole,
    join: beginPart,
  };
}

/** The innermost, from one outwards, of which something is true. */
function find(from: Running | undefined, isTrue: (running: Running) => boolean): Running | undefined {
  let one = from;
  while (one && !isTrue(one)) one = one.within;
  return one;
}

/** Waits for those, too, that begin meanwhile. */
async function endOf(parts: ReadonlySet<Promise<unknown>>): Promise<void> {
  while (parts.size > 0) await Promise.all(parts);
}
