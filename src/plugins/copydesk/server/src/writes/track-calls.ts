import { AsyncLocalStorage } from 'node:async_hooks';

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
  const running = new AsyncLocalStorage<{ isRunning: boolean }>();
  return {
    isInner: () => running.getStore()?.isRunning === true,
    async run(call) {
      const state = { isRunning: true };
      try {
        return await running.run(state, call);
      } finally {
        state.isRunning = false;
      }
    },
  };
}
