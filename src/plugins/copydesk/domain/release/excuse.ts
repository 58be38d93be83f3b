import { type AssessmentEnvironment, describeContext, findSourceLocale } from '../assess-document';
import { type CorrectionKey, correctionScopeOf, listCorrections } from '../attribution/list-corrections';
import type { ReleaseSnapshot } from '../document';
import type { Locale } from '../ids';
import type { Violation } from '../violation';
import { isSamePath } from './is-same-path';

/**
 * What has let out a publication that would have been refused without it. It excuses what that publication has left wrong, for as
 * long as it is in force:
 *
 * - `correction`: the original brought out corrections that did not wait for the translations; as long as readers see one of them;
 * - `waiver`: the original did not wait for its translations; as long as a waiver is active.
 */
export type Excuse = { kind: 'correction'; corrections: readonly CorrectionKey[] } | { kind: 'waiver' };

/** What decides whether an excuse is in force. */
export interface ExcuseConditions {
  /** The corrections of the original that readers see, or will see after the publication. */
  corrections: ReadonlySet<CorrectionKey>;
  waived: boolean;
}

export function isInForce(excuse: Excuse, { corrections, waived }: ExcuseConditions): boolean {
  return excuse.kind === 'waiver' ? waived : excuse.corrections.some((key) => corrections.has(key));
}

/** The corrections that readers see in the original once these locales are published. */
export function listStandingCorrections(
  document: ReleaseSnapshot,
  asked: readonly Locale[],
  environment: AssessmentEnvironment,
): ReadonlySet<CorrectionKey> {
  const sourceLocale = findSourceLocale(document, environment.policy);
  const { versions, publishedVersions } = document;
  const original = (asked.includes(sourceLocale) ? versions : publishedVersions)[sourceLocale];
  return new Set(listCorrections(original, correctionScopeOf(describeContext(document, sourceLocale, environment))));
}

/**
 * Whether something wrong with what readers see was let out by an excuse that is over. It is no debt then: readers were to
 * see it for that time, and with that note beside it.
 */
export function createExpiry(
  { debts = [] }: Pick<ReleaseSnapshot, 'debts'>,
  conditions: ExcuseConditions,
): (violation: Violation) => boolean {
  const over = debts.filter(({ excuse }) => excuse !== undefined && !isInForce(excuse, conditions));
  return (violation) => over.some((debt) => isAtSamePlace(debt, violation));
}

/** Whether two violations are of one rule in one place, whatever they say there. */
export function isAtSamePlace(one: Violation, other: Violation): boolean {
  return (
    one.rule === other.rule &&
    one.locale === other.locale &&
    one.target?.documentId === other.target?.documentId &&
    isSamePath(one.path, other.path)
  );
}
