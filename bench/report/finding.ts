import type { Spread } from '../statistics/spread';

/** What a measurement is to reach. */
export type Target = { atMost: number } | { atLeast: number };

/** One measured value, with its target. */
export interface Finding {
  measurement: string;
  /** What was done, e.g. `publish in three locales`. */
  what: string;
  /** The unit: times as much as `reference`, or a unit of its own. */
  unit: 'times' | 'ms' | 'statements' | '%';
  /** What it was compared with, where it is a ratio. */
  reference?: string;
  value: Spread;
  /** Left out for a value that is reported without a target. */
  target?: Target;
}

/** What was measured of one subject, in units of its own: true of this machine and this run alone. */
export interface Figures {
  /** The title of the table it belongs to. */
  table: string;
  subject: string;
  /** Values by what they tell, unit included, e.g. `p50 ms`. */
  values: Readonly<Record<string, number>>;
}

/** What a measurement has found. */
export interface Outcome {
  findings: Finding[];
  figures: Figures[];
  /** What the numbers include and leave out, in a sentence each. */
  notes: string[];
}
