import type { Locale } from '../ids';

/**
 * The permission that the source locale of a document may go out before its translations, which are to follow by a
 * deadline. It is never deleted: a waiver that no longer holds has lapsed or was withdrawn.
 */
export interface WaiverTerms {
  grantedAt: Date;
  deadline: Date;
  withdrawnAt: Date | null;
}

/** The state of a waiver. */
export interface WaiverState {
  /** It still lets the source out. */
  active: boolean;
  /** The deadline has passed, and the translations it promised are not out. */
  overdue: boolean;
}

/** Whether a waiver still lets the source out. */
export function isActive({ deadline, withdrawnAt }: WaiverTerms, now: Date): boolean {
  return withdrawnAt === null && now < deadline;
}

/** The waiver that counts for a document: the last one that was not withdrawn. A new one takes the place of a lapsed one. */
export function findStanding<Terms extends WaiverTerms>(waivers: readonly Terms[]): Terms | undefined {
  return waivers
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .reduce<Terms | undefined>(
      (last, waiver) => (last && last.grantedAt >= waiver.grantedAt ? last : waiver),
      undefined,
    );
}

/**
 * Derives the state of a waiver among all those of its document, given the required locales that readers do not see.
 */
export function deriveWaiverState<Terms extends WaiverTerms>(
  waiver: Terms,
  ofDocument: readonly Terms[],
  unpublished: readonly Locale[],
  now: Date,
): WaiverState {
  const active = isActive(waiver, now);
  const counts = findStanding(ofDocument) === waiver;
  return { active, overdue: counts && !active && unpublished.length > 0 };
}

/**
 * Orders waivers by how urgent they are: the overdue first, the longest overdue before the others; then those
 * that are active, the next deadline first; then the past ones, the last granted first.
 */
export function compareWaivers(one: WaiverTerms & WaiverState, other: WaiverTerms & WaiverState): number {
  const difference = rank(one) - rank(other);
  if (difference !== 0) return difference;
  return rank(one) === past
    ? other.grantedAt.getTime() - one.grantedAt.getTime()
    : one.deadline.getTime() - other.deadline.getTime();
}

const past = 2;

function rank({ overdue, active }: WaiverState): number {
  if (overdue) return 0;
  return active ? 1 : past;
}
