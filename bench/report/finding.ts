import type { Spread } from '../statistics/spread';

/** What a measurement is to reach. */
export type Target = { atMost: number } | { atLeast: number };

/** One thing that was measured and is judged. */
export interface Finding {
  measurement: string;
  /** What was done, e.g. `publish in three locales`. */
  what: string;
  /** What it is told in: times as much as `reference`, or a unit of its own. */
  unit: 'times' | 'ms' | 'statements';
  /** Beside what it was measured, in turns, where it is a ratio. */
  reference?: string;
  value: Spread;
  /** Of what is told but not judged there is none. */
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
