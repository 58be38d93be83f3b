import { type AssessmentEnvironment, findSourceLocale } from '../assess-document';
import { notPublished } from '../dependency/not-published';
import { describeViolation } from '../describe-violation';
import type { ReleaseSnapshot } from '../document';
import type { Locale } from '../ids';
import { correctionMissing } from '../translation/correction-missing';
import { localeMissing } from '../translation/locale-missing';
import { isBlocking, type Violation } from '../violation';
import { assessVersions } from './assess-release';
import { type Debt, unwatched } from './debt';
import { isKnown } from './tolerate-debt';

/** What readers saw of a document when it was withdrawn: in which locales, and the errors in these. */
export interface SeenByReaders {
  locales: readonly Locale[];
  violations: readonly Violation[];
}

/** Readers had seen nothing, or nobody knows what. */
export const nothingSeen: SeenByReaders = { locales: [], violations: [] };

/** What is known of a document that is withdrawn. */
export interface WhileWithdrawn {
  seen: SeenByReaders;
  /** Whether all that was published meanwhile passed the gate. */
  passedGate: boolean;
  /** What the gate has let out knowingly. */
  debts: readonly Debt[];
}

/**
 * Finds what is wrong with showing readers again what is published of a withdrawn document. It is asked for all that a first
 * publication of these locales is asked for: required translations and the original, too.
 *
 * If readers had seen every one of these locales before, what they saw is tolerated, as in a republication: the same
 * errors, the locales that they did without, and that a translation lacks the correction. So is what the gate has let out
 * meanwhile, unless something else went out past it.
 */
export function assessLifting(
  document: ReleaseSnapshot,
  { seen, passedGate, debts }: WhileWithdrawn,
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

  const known = [...seen.violations, ...(passedGate ? debts : [])];
  const isTolerated = (violation: Violation): boolean => {
    const { rule, locale, target } = violation;
    if (!(locale in versions)) return !seen.locales.includes(locale);
    if (rule === notPublished.id && target === undefined) {
      return !seen.locales.includes(findSourceLocale(anew, environment.policy));
    }
    if (rule === correctionMissing.id) return true;
    return isKnown(violation, known) || (passedGate && unwatched.has(rule));
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
