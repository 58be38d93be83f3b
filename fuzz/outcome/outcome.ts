import type { FuzzRequest } from '../requests/fuzz-request';

/** A way to fail that was found. */
export interface Failure {
  reason: string;
  /** The number of the request that failed first. */
  number: number;
  /** The smallest request that fails so. */
  smallest: FuzzRequest;
  /** It failed again when it was sent by itself. */
  repeatable: boolean;
  /** What the newsroom logged. */
  logged: string;
  count: number;
}

/** What came of a run. */
export interface Outcome {
  sent: number;
  seconds: number;
  /** How often each status was answered, by who asked. */
  statuses: Map<string, number>;
  failures: readonly Failure[];
  /** Answered after more than ten seconds once, and in time by itself. */
  late: number;
  /** The slowest answer, in milliseconds, and what was asked. */
  slowest: { milliseconds: number; door: string };
  /** Resident memory in bytes after the warm-up, and at the end. */
  memory: { warm: number; end: number };
  /** Those whose credentials were no longer taken at the end, so that less was tried than it seems. */
  shutOut: readonly string[];
  /** The requests that were on their way when the process of the newsroom ended, if it did. */
  ended: readonly { number: number; request: FuzzRequest }[] | undefined;
}
