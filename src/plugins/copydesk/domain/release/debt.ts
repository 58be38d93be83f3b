import type { AssessmentEnvironment } from '../assess-document';
import { rightsExpired } from '../attribution/rights-expired';
import type { ReleaseSnapshot } from '../document';
import type { Locale } from '../ids';
import { pickVersions } from '../pick-versions';
import { correctionMissing } from '../translation/correction-missing';
import { stale } from '../translation/stale';
import { derivePublishedState } from '../translation/state/derive-published-state';
import type { Signature } from '../translation/state/document-state';
import { isBlocking, type RuleId, type Violation } from '../violation';
import { assessPublished } from './assess-published';
import { type Excuse, isAtSamePlace } from './excuse';
import { isKnown } from './tolerate-debt';

/** Something wrong with what readers see that the gate has let out knowingly. */
export interface Debt extends Violation {
  /** It was out before and a republication kept it, or a publication of another locale has brought it about. */
  cause: 'kept' | 'left-behind';
  /** When the gate first let it out, in ISO 8601, and who published. */
  since: string;
  by: Signature | null;
  /** What it is excused by, if it would have been refused otherwise. */
  excuse?: Excuse;
}

/** What has let a publication out, and what that would have been refused for without it. */
export interface Excused {
  excuse: Excuse;
  violations: readonly Violation[];
}

/** A publication that the gate has let out. */
export interface LetOut {
  locales: readonly Locale[];
  /** The document as the gate has assessed it: what goes out are its drafts. */
  assessed: ReleaseSnapshot;
  /** What was wrong with what readers saw before it. */
  before: readonly Violation[];
  /** What it was allowed to keep. */
  tolerated: readonly Violation[];
  /** What it was excused. */
  excused?: Excused;
  at: string;
  by: Signature | null;
}

/**
 * Finds what is wrong with versions that were published and was not wrong with the drafts that the gate assessed: something has changed
 * them on their way out.
 */
export function findChangedOnTheWay(
  { locales, assessed, tolerated, excused }: LetOut,
  after: readonly Violation[],
  environment: AssessmentEnvironment,
): Violation[] {
  const letOut = [...tolerated, ...(excused?.violations ?? [])];
  const doubtful = after.filter(
    (violation) =>
      isBlocking(violation) &&
      !unwatched.has(violation.rule) &&
      locales.includes(violation.locale) &&
      !isKnown(violation, letOut),
  );
  if (doubtful.length === 0) return [];
  const { versions, publishedVersions, state, publishedState } = assessed;
  const meant: ReleaseSnapshot = {
    ...assessed,
    publishedVersions: { ...publishedVersions, ...pickVersions(versions, locales) },
    ...(state && { publishedState: derivePublishedState(state, publishedState, locales) }),
  };
  const expected = assessPublished(meant, environment);
  return doubtful.filter((violation) => !isKnown(violation, expected));
}

/**
 * Derives the debts of a document after a publication: whatever is wrong in the locales that were published, whatever the
 * publication has brought about in others, and each locale that readers have never seen. What was wrong elsewhere before, and not let
 * out by anybody, is still not let out.
 *
 * What the publication needed an excuse for has it from then on, and so has what it has left wrong for the first time. An excuse
 * outlives later publications.
 */
export function settleDebts(
  known: readonly Debt[],
  { locales, before, tolerated, excused, at, by }: LetOut,
  after: readonly Violation[],
  published: readonly Locale[],
): Debt[] {
  const contract = (violation: Violation, cause: Debt['cause']): Debt => {
    const { tolerated: _tolerated, ...found } = violation;
    const alike = known.filter(({ rule, locale, wording: { key }, target }) => {
      const isSame = rule === found.rule && locale === found.locale && key === found.wording.key;
      return isSame && target?.documentId === found.target?.documentId;
    });
    const former = alike.find((debt) => isAtSamePlace(debt, found)) ?? alike[0];
    const excuse = isExcused(found) ? excused?.excuse : former?.excuse;
    const origin = { cause: former?.cause ?? cause, since: former?.since ?? at, by: former ? former.by : by };
    return { ...found, ...origin, ...(excuse && { excuse }) };
  };
  const isExcused = (violation: Violation): boolean => {
    if (!excused) return false;
    const { locale } = violation;
    const isLeftBehind = published.includes(locale) && !locales.includes(locale);
    const isNew = isLeftBehind && !before.some((one) => isAtSamePlace(one, violation));
    return isNew || excused.violations.some((one) => isAtSamePlace(one, violation));
  };
  const seen = after.filter(isBlocking).flatMap((violation): Debt[] => {
    if (locales.includes(violation.locale) || isKnown(violation, known)) return [contract(violation, 'kept')];
    return isKnown(violation, before) && !isExcused(violation) ? [] : [contract(violation, 'left-behind')];
  });
  const unseen = [...known, ...tolerated, ...(excused?.violations ?? [])].filter(
    ({ locale }) => !published.includes(locale),
  );
  const absent = new Map(unseen.map((violation) => [violation.locale, violation]).reverse() as [Locale, Violation][]);
  return [...seen, ...[...absent.values()].map((violation) => contract(violation, 'kept'))];
}

/**
 * The debts that are not paid yet: what is wrong is still out, or the locale is not. The waiver itself says which locales it has
 * promised.
 */
export function listOpenDebts(
  debts: readonly Debt[],
  live: readonly Violation[],
  published: readonly Locale[],
): Debt[] {
  return debts.filter(({ excuse, ...debt }) =>
    published.includes(debt.locale) ? isKnown(debt, live) : excuse?.kind !== 'waiver',
  );
}

/**
 * What is wrong with a published version without its having been put out so. Readers are not shown a picture whose rights have
 * expired. That a translation lags behind its source is what `staleTranslations` and the release mode decide upon; the desk has
 * states of its own for it.
 */
export const unwatched: ReadonlySet<RuleId> = new Set([rightsExpired.id, stale.id, correctionMissing.id]);

/** The locales that are kept from readers, if the policy withholds what is out of policy. */
export function listWithheld(
  document: ReleaseSnapshot,
  environment: AssessmentEnvironment,
  debts: readonly Debt[],
): Locale[] {
  if (!environment.policy.withholdOutOfPolicy) return [];
  const found = findOutOfPolicy(assessPublished(document, environment), debts);
  return [...new Set(found.map(({ locale }) => locale))];
}

/**
 * Finds what readers see although nobody let it out so: the errors of published versions, by the policy of today, that are no debt.
 */
export function findOutOfPolicy(live: readonly Violation[], debts: readonly Debt[]): Violation[] {
  return live.filter(
    (violation) => isBlocking(violation) && !unwatched.has(violation.rule) && !isKnown(violation, debts),
  );
}
