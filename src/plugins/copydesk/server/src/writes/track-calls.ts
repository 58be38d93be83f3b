import { createScope } from '../database/create-scope';

/** Tells the calls that a user makes from those that they consist of. */
export interface CallTracker {
  /** Whether the running code is part of a tracked call. */
  isInner: () => boolean;
  run: <T>(call: () => Promise<T>) => Promise<T>;
}

/**
 * Tracks calls of the document service. What a call starts and does not wait for is no part of it once it has ended.
 */
export function trackCalls(): CallTracker {
  const calls = createScope<true>();
  return { isInner: () => calls.find() === true, run: (call) => calls.run(true, call) };
}
