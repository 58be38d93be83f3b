import type { FuzzRequest } from '../requests/fuzz-request';
import type { Failure } from './outcome';
import { inVain } from './assess-answer';
import { shrink } from './shrink';

/** More ways to fail than these are counted, and not followed. */
const mostFollowed = 40;
/** How many requests a search for the smallest may take; fewer where each of them is waited for in vain. */
const tries = { usual: 500, inVain: 12 };

/** A request that failed. */
export interface Found {
  number: number;
  request: FuzzRequest;
  reason: string;
  isAnswered: boolean;
}

export interface FailureCollection {
  list: readonly Failure[];
  /** Notes a request that failed, and looks for the smallest that fails so, if it is of a new kind. */
  add: (found: Found) => Promise<void>;
  /** How many were answered late once, and in time when they were sent by themselves: the machine had too much to do. */
  late: () => number;
}

/** How a collection asks the newsroom again. */
export interface Tester {
  /** Sends a request; answers what is wrong with what comes back, if anything. */
  assess: (request: FuzzRequest) => Promise<string | undefined>;
  takeErrors: () => Promise<string[]>;
}

export function collectFailures({ assess, takeErrors }: Tester): FailureCollection {
  const list: Failure[] = [];
  let late = 0;
  const known = new Map<string, Failure>();

  return {
    list,
    late: () => late,
    async add({ number, request, reason, isAnswered }) {
      const kind = `${reason} ${request.door}`;
      const same = known.get(kind);
      if (same || list.length >= mostFollowed) {
        if (same) same.count += 1;
        return;
      }
      const repeatable = (await assess(request)) === reason;
      if (reason === inVain && isAnswered && !repeatable) {
        late += 1;
        return;
      }
      const mostTries = repeatable ? (reason === inVain ? tries.inVain : tries.usual) : 0;
      const smallest = await shrink(request, async (smaller) => (await assess(smaller)) === reason, mostTries);
      await takeErrors();
      await assess(smallest);
      const logged = (await takeErrors()).join('\n').slice(0, 1_500);
      const cause = list.find(
        (one) =>
          repeatable &&
          one.repeatable &&
          one.reason === reason &&
          causeOf(one.logged) === causeOf(logged) &&
          logged !== '',
      );
      if (cause) {
        known.set(kind, cause);
        cause.count += 1;
        return;
      }
      const failure = { reason, number, smallest, repeatable, logged, count: 1 };
      list.push(failure);
      known.set(kind, failure);
    },
  };
}

/** The place in code that an error comes from. */
function causeOf(logged: string): string {
  return /^\s+at .*$/m.exec(logged)?.[0] ?? logged.slice(0, 80);
}
