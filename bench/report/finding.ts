import type { Spread } from '../statistics/spread';

/** What a measurement is to reach. */
export type Target = { atMost: number } | { atLeast: number };

/** One measured value, with its target if it has one. */
export interface Finding {
  measurement: string;
  /** What was done, e.g. `publish in three locales`. */
  what: string;
  /** Its unit: times as much as `reference`, or a unit of its own. */
  unit: 'times' | 'ms' | 'statements';
  /** For a ratio: what it was compared with. */
  reference?: string;
  value: Spread;
  /** A value without a target has none. */
  target?: Target;
}

/** What was measured of one subject, in units of its own: true of this machine and this run alone. */
export interface Figures {
  /** The title of the table it belongs to. */
  table: string;
  subject: string;
  /** Values by name, unit included, e.g. `p50 ms`. */
  values: Readonly<Record<string, number>>;
}

/** What a measurement has found. */
export interface Outcome {
  findings: Finding[];
  figures: Figures[];
  /** What the numbers include and leave out, in a sentence each. */
  notes: string[];
}
