import { type AssessmentEnvironment, findSourceLocale } from '../assess-document';
import { notPublished } from '../dependency/not-published';
import { rightsExpired } from '../attribution/rights-expired';
import { describeViolation } from '../describe-violation';
import type { ReleaseSnapshot } from '../document';
import type { Locale } from '../ids';
import { localeMissing } from '../translation/locale-missing';
import { stale } from '../translation/stale';
import type { SourceField } from '../translation/state/document-state';
import { isBlocking, type Violation } from '../violation';
import { assessVersions } from './assess-release';
import { createExpiry, isInForce, listStandingCorrections } from './excuse';
import { isMoved } from './has-source-moved';
import { isOfRetraction } from './is-of-retraction';
import { isKnown } from './tolerate-debt';

/** What readers saw of a document when it was withdrawn: in which locales, and the errors in these. */
export interface SeenByReaders {
  locales: readonly Locale[];
  violations: readonly Violation[];
  /** The fields of the original, where it was out; left out where they were not recorded. */
  source?: readonly SourceField[];
}

/** Readers had seen nothing, or nobody knows what. */
export const nothingSeen: SeenByReaders = { locales: [], violations: [] };

/** What is known of a document that is withdrawn. */
export interface WhileWithdrawn {
  seen: SeenByReaders;
  /** Whether all that was published meanwhile passed the gate. */
  passedGate: boolean;
}

/**
 * Finds what is wrong with showing readers again what is published of a withdrawn document. It is asked for all that a first
 * publication of these locales is asked for: required translations and the original, too.
 *
 * If readers had seen every one of these locales before, what they saw is tolerated, as in a republication:
 *
 * - the same errors, wherever they have moved to meanwhile, and the locales that they did without; not so where only an excuse that is over
 *   had let them out, nor that a translation lags behind another text of the original than it did then;
 * - that a translation lacks the retraction, which is lifted;
 * - a picture whose rights have expired since: readers are not shown it.
 *
 * And an excuse in force excuses what it would without the withdrawal. A correction that was published meanwhile, and stands in the
 * original, lets its translations follow: what it has left behind in them, and that they lack it. So does an active waiver. Neither
 * counts once something went out that only a withdrawn story could show.
 */
export function assessLifting(
  document: ReleaseSnapshot,
  { seen, passedGate }: WhileWithdrawn,
  environment: AssessmentEnvironment,
  waivedUntil?: Date,
): Violation[] {
  const { publishedState: state, publishedVersions: versions } = document;
  const locales = Object.keys(versions);
  if (locales.length === 0) return [];

  const anew = { ...document, versions, publishedVersions: {}, ...(state && { state }) };
  const found = assessVersions(anew, locales, environment, waivedUntil).map((violation) =>
    violation.rule === localeMissing.id && violation.locale in document.versions ? describeDraft(violation) : violation,
  );
  if (!locales.every((locale) => seen.locales.includes(locale))) return found;

  const waived = waivedUntil !== undefined && environment.now < waivedUntil;
  const conditions = { corrections: listStandingCorrections(document, [], environment), waived };
  const isExpired = createExpiry(document, conditions);
  const { debts = [] } = document;
  const excused = debts.filter(({ excuse }) => excuse !== undefined && isInForce(excuse, conditions));
  const kept = debts.filter(({ cause, excuse, rule, locale }) => {
    const wasSeen = seen.violations.some((one) => one.rule === rule && one.locale === locale);
    return cause === 'kept' && excuse === undefined && wasSeen;
  });
  const hasMoved = ({ rule, locale, path }: Violation): boolean => {
    if (rule !== stale.id || !state) return false;
    const records = state.translations[locale]?.fields ?? [];
    return seen.source === undefined || isMoved(path, records, state.source, seen.source);
  };
  const isMissed = (locale: Locale): boolean =>
    seen.locales.includes(locale) ||
    (waivedUntil !== undefined && !waived) ||
    debts.some((debt) => debt.locale === locale && isExpired(debt));
  const isTolerated = (violation: Violation): boolean => {
    const { rule, locale, target } = violation;
    if (!(locale in versions)) return !isMissed(locale);
    if (rule === notPublished.id && target === undefined) {
      return !seen.locales.includes(findSourceLocale(anew, environment.policy));
    }
    if (isOfRetraction(violation, anew, environment)) return true;
    if (passedGate && (rule === rightsExpired.id || isKnown(violation, excused))) return true;
    const wasSeen = isKnown(violation, seen.violations) || (passedGate && isKnown(violation, kept));
    return wasSeen && !isExpired(violation) && !hasMoved(violation);
  };
  return found.map((violation) =>
    isBlocking(violation) && isTolerated(violation) ? { ...violation, tolerated: true } : violation,
  );
}

/** That a required locale is missing, where there is a draft of it. */
function describeDraft(violation: Violation): Violation {
  const { level, locale } = violation;
  const [finding] = localeMissing.assess({ locale, hasDraft: true });
  return finding ? describeViolation(localeMissing, level, locale, finding) : violation;
}
