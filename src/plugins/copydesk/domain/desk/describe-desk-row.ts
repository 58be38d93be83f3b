import type { Locale } from '../ids';
import type { LocaleReadiness, Readiness } from '../release/assess-readiness';
import type { Debt } from '../release/debt';
import type { TranslationStanding } from '../translation/translation-standing';
import { pressingStates } from './desk-states';
import { isWaiting } from '../dependency/not-published';
import { isBlocking, type Target, type Violation } from '../violation';

/** One locale of a document on the desk, by its draft. */
export interface DeskLocale extends TranslationStanding {
  /** Whether readers see it, and whether its draft differs from what they see. */
  published: boolean;
  modified: boolean;
  errors: number;
  warnings: number;
  /** The first of the worst violations, if there is any. */
  worst: Violation | null;
  /** How many errors were let out here knowingly; that it is not out at all may be one. */
  debts: number;
  /** Something wrong with what readers see here that nobody has let out so, if there is anything. */
  outOfPolicy: Violation | null;
  /** What this version points to and readers do not see, if nothing else is wrong with it that nobody has let out. */
  waitsFor: Target[];
}

/** What the desk shows of a document. */
export interface DeskAssessment {
  locales: Record<Locale, DeskLocale>;
  /** All that it can be listed by: as a whole, e.g. `stale` and `ready`, and beside a locale, e.g. `en` and `en stale`. */
  states: string[];
  /** The lower, the sooner somebody has to see to it. */
  rank: number;
}

/** What is known of a document beside its readiness. */
export interface DeskFacts {
  /** The locales whose drafts were changed since readers saw them. */
  modified: readonly Locale[];
  /** The published locales that lack a correction of the published source. */
  urgent: readonly Locale[];
  required: readonly Locale[];
  /** What is wrong with what readers see, and was not let out so. */
  outOfPolicy: readonly Violation[];
  /** What is wrong with what readers see, and was let out knowingly. */
  debts: readonly Debt[];
  waiver: { deadline: Date } | undefined;
  /** It is withdrawn from readers. */
  withdrawn: boolean;
  now: Date;
}

/** The state that every document on the desk has. */
export const listed = 'listed';

/**
 * Derives the states and the rank of a document on the desk. First comes what readers see although nobody let it out so, then what they must
 * not wait for: a correction that has not reached every published locale, then a waiver whose deadline has passed before its translations were out, then what is stale,
 * incomplete or missing in any locale, then the rest.
 */
export function describeDeskRow({ locales, publish }: Readiness, facts: DeskFacts): DeskAssessment {
  const { modified, urgent, required, outOfPolicy, debts, waiver, withdrawn, now } = facts;
  const owes = required.some((locale) => !locales[locale]?.published);
  const isWaived = waiver !== undefined && now < waiver.deadline;
  const ofDocument = [
    ...(withdrawn ? ['withdrawn'] : []),
    ...(urgent.length > 0 ? ['urgent'] : []),
    // What a correction leaves behind is urgent or stale already.
    ...(debts.some(({ cause }) => cause === 'kept') ? ['debt'] : []),
    ...(isWaived ? ['waived'] : []),
    ...(waiver && !isWaived && owes ? ['overdue'] : []),
    ...(publish['*']?.length === 0 ? ['ready'] : []),
  ];
  const ofLocales = Object.entries(locales).map(([locale, readiness]) => ({
    locale,
    states: [
      ...listStates(readiness),
      ...(outOfPolicy.some((violation) => violation.locale === locale) ? ['out-of-policy'] : []),
    ],
  }));
  const whole = [...ofDocument, ...ofLocales.flatMap(({ states }) => states)];
  const inLocales = ofLocales.flatMap(({ locale, states }) => [
    locale,
    ...[...ofDocument, ...states].map((state) => `${locale} ${state}`),
  ]);
  const first = pressingStates.findIndex((state) => whole.includes(state));
  return {
    locales: Object.fromEntries(
      Object.entries(locales).map(([locale, readiness]) => [
        locale,
        {
          ...describeLocale(readiness, modified.includes(locale)),
          debts: debts.filter((debt) => debt.locale === locale).length,
          ...describeFaults(outOfPolicy.filter((violation) => violation.locale === locale)),
        },
      ]),
    ),
    states: [...new Set([listed, ...whole, ...inLocales])],
    rank: first === -1 ? pressingStates.length : first,
  };
}

/** What one locale is listed by: its status, and `stale` also where it is incomplete in the first place. */
function listStates({ status, stale, urgent }: LocaleReadiness): string[] {
  return [...new Set([status, ...(stale > 0 || urgent ? ['stale'] : [])])];
}

/** What is wrong with a version itself stands before what it waits for. */
function describeFaults(found: readonly Violation[]): Pick<DeskLocale, 'outOfPolicy' | 'waitsFor'> {
  const own = found.find((violation) => !isWaiting(violation));
  return { outOfPolicy: own ?? found[0] ?? null, waitsFor: own ? [] : found.flatMap(({ target }) => target ?? []) };
}

function describeLocale(
  { violations, ready: _ready, ...standing }: LocaleReadiness,
  modified: boolean,
): Omit<DeskLocale, 'debts' | 'outOfPolicy' | 'waitsFor'> {
  const errors = violations.filter(isBlocking);
  return {
    ...standing,
    modified,
    errors: errors.length,
    warnings: violations.filter(({ level }) => level === 'warn').length,
    worst: errors[0] ?? violations[0] ?? null,
  };
}
