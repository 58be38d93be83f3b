import fc from 'fast-check';
import { type LocaleCode, locales } from './newsroom-state';

/** What editors do, and how often. */
const weights = {
  save: 20,
  mend: 10,
  publish: 28,
  'publish along': 4,
  create: 3,
  write: 2,
  unpublish: 5,
  delete: 2,
  'delete all': 1,
  clone: 2,
  discard: 4,
  'grant waiver': 4,
  'withdraw waiver': 1,
  'edit author': 4,
  'delete author': 1,
  'edit picture': 4,
  'edit source': 2,
  'save background': 4,
  'publish background': 4,
  'unpublish background': 2,
  'delete background': 1,
  'tamper with draft': 3,
  'write published row': 2,
  'withdraw story': 3,
  'lift withdrawal': 3,
  'delete file': 2,
  'replace file': 2,
  'change locales': 1,
  'write SQL': 5,
  'write unwatched': 1,
  'import an older export': 0.4,
} as const;

/** What nobody else can work beside: tables are locked, or emptied. */
export const alone: ReadonlySet<Kind> = new Set<Kind>(['write unwatched', 'import an older export']);

export type Kind = keyof typeof weights;

/** One thing that one editor does. The numbers choose among what there is: documents, doors, edits. */
export interface Operation {
  kind: Kind;
  locale: LocaleCode;
  document: number;
  door: number;
  edit: number;
  /** Who does it: mostly somebody who may do everything. */
  who: number;
}

const kind = fc.oneof(
  ...Object.entries(weights).map(([name, weight]) => ({ weight: 5 * weight, arbitrary: fc.constant(name as Kind) })),
);
const number = fc.nat(999);

const operation: fc.Arbitrary<Operation> = fc.record({
  kind,
  locale: fc.constantFrom(...locales),
  document: number,
  door: number,
  edit: number,
  who: fc.nat(9),
});

/** Everything that happens in one run: a release mode, and rounds in which each editor does one thing, all at once. */
export interface Run {
  release: 'together' | 'source-first' | 'independent';
  rounds: Operation[][];
}

export function composeRuns(editors: number, rounds: number): fc.Arbitrary<Run> {
  return fc.record({
    release: fc.constantFrom('together', 'together', 'source-first', 'independent'),
    rounds: fc.array(fc.array(operation, { minLength: editors, maxLength: editors, size: 'max' }), {
      minLength: rounds,
      maxLength: rounds,
      size: 'max',
    }),
  });
}
