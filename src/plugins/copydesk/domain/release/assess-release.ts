import {
  type AssessmentEnvironment,
  createAssessor,
  describeContext,
  describePlace,
  findSourceLocale,
} from '../assess-document';
import type { CorrectionKey } from '../attribution/list-corrections';
import { findAhead, notPublished } from '../dependency/not-published';
import type { ReleaseSnapshot } from '../document';
import type { Locale } from '../ids';
import type { Policy } from '../policy/policy';
import { localeMissing } from '../translation/locale-missing';
import { stale } from '../translation/stale';
import { findLeftBehind } from '../translation/state/find-left-behind';
import type { Finding } from '../rule';
import { isBlocking, type Violation } from '../violation';
import { assessFollowers, nameViolation } from './assess-followers';
import { assessPublishedBesideSource } from './assess-published';
import { assessRetraction } from './assess-retraction';
import type { Excused } from './debt';
import { createExpiry, type Excuse, listStandingCorrections } from './excuse';
import { excuseUnseen } from './excuse-unseen';
import { findMisattributed } from './find-misattributed';
import { listNewCorrections } from './list-new-corrections';
import { locateInPublished } from './locate-in-published';
import { planRelease } from './plan-release';
import { retracts } from './retracts';
import { tolerateDebt } from './tolerate-debt';
import { violate } from './violate';

/**
 * Finds everything that prevents publishing a document in the locales asked for, as its type's release mode demands:
 * the one answer that the gate, a dry run and the panel all give. `waivedUntil` is the deadline of the document's waiver, if
 * it has one.
 *
 * What readers see already is found as well, and marked as tolerated: {@link tolerateDebt}.
 */
export function assessRelease(
  document: ReleaseSnapshot,
  asked: readonly Locale[],
  environment: AssessmentEnvironment,
  waivedUntil?: Date,
  assess = createAssessor(document, environment),
): Violation[] {
  if (retracts(document, asked, environment)) return assessRetraction(document, asked, environment, assess);
  return excuseUnseen(document, asked, environment, assessVersions(document, asked, environment, waivedUntil, assess));
}

/**
 * Finds what a publication that passes the gate would have been refused for if it brought no new correction, and had no waiver;
 * undefined if nothing. What is published is where readers will see it.
 */
export function findExcused(
  document: ReleaseSnapshot,
  asked: readonly Locale[],
  environment: AssessmentEnvironment,
  waivedUntil?: Date,
): Excused | undefined {
  const leave = findLeave(document, environment, waivedUntil);
  const excuse: Excuse | undefined =
    leave.corrections.length > 0
      ? { kind: 'correction', corrections: leave.corrections }
      : leave.waived
        ? { kind: 'waiver' }
        : undefined;
  if (!excuse) return undefined;
  const withoutLeave = { corrections: [], waived: false, isPromiseBroken: false };
  const violations = assessUnder(withoutLeave, document, asked, environment).filter(isBlocking);
  const place = (violation: Violation): Violation => {
    const { locale, path } = violation;
    const [draft, published] = [document.versions[locale], document.publishedVersions[locale]];
    const seen = draft && published && !asked.includes(locale) ? locateInPublished(path, draft, published) : path;
    return seen ? { ...violation, path: seen } : violation;
  };
  return violations.length === 0 ? undefined : { excuse, violations: violations.map(place) };
}

/** The rule that a translation is stale, as an error in every release mode: a publication itself brings it about. */
const staleAlways = { ...stale, levelIn: undefined };

/** What lets the original of a document out before its translations are ready. */
interface Leave {
  /** What it says in new corrections. */
  corrections: readonly CorrectionKey[];
  waived: boolean;
  /** It had a waiver, whose deadline has passed. */
  isPromiseBroken: boolean;
}

function findLeave(document: ReleaseSnapshot, environment: AssessmentEnvironment, waivedUntil?: Date): Leave {
  const sourceLocale = findSourceLocale(document, environment.policy);
  const waived = waivedUntil !== undefined && environment.now < waivedUntil;
  return {
    corrections: listNewCorrections(document, sourceLocale, environment),
    waived,
    isPromiseBroken: waivedUntil !== undefined && !waived,
  };
}

/** The same as {@link assessRelease}, whether or not the publication withdraws the document. */
export function assessVersions(
  document: ReleaseSnapshot,
  asked: readonly Locale[],
  environment: AssessmentEnvironment,
  waivedUntil?: Date,
  assess = createAssessor(document, environment),
): Violation[] {
  return assessUnder(findLeave(document, environment, waivedUntil), document, asked, environment, assess);
}

function assessUnder(
  { corrections, waived, isPromiseBroken }: Leave,
  document: ReleaseSnapshot,
  asked: readonly Locale[],
  environment: AssessmentEnvironment,
  assess = createAssessor(document, environment),
): Violation[] {
  const { policy } = environment;
  const { uid } = document;
  const type = policy.contentTypes[uid];
  if (!type) return [];

  const sourceLocale = findSourceLocale(document, policy);
  const published = Object.keys(document.publishedVersions);
  const corrects = corrections.length > 0;
  const plan = planRelease({
    mode: type.release,
    sourceLocale,
    required: type.locales ?? policy.locales,
    asked,
    existing: Object.keys(document.versions),
    published,
    correctsSource: corrects,
    waived,
  });

  // Neither a correction nor breaking news waits for its translations.
  const refusesStale = type.staleTranslations === 'refused' && asked.includes(sourceLocale) && !corrects && !waived;
  const leftBehind = refusesStale ? published.filter((locale) => !asked.includes(locale)) : [];
  const contextOf = (standing: ReleaseSnapshot, locale: Locale) => describeContext(standing, locale, environment);
  const describeStale = (standing: ReleaseSnapshot, locale: Locale, findings: readonly Finding[]) => {
    const place = describePlace(contextOf(standing, locale), environment);
    return findings.flatMap((finding) => violate(policy, uid, staleAlways, locale, finding, place));
  };
  const leaveBehind = (standing: ReleaseSnapshot) =>
    leftBehind.flatMap((locale) =>
      describeStale(standing, locale, findLeftBehind(contextOf(standing, sourceLocale), standing, locale)),
    );
  // Words under what belongs to others are no debt: readers have not seen them so.
  const misattributed = asked
    .filter((locale) => locale !== sourceLocale && document.versions[locale])
    .flatMap((locale) => describeStale(document, locale, findMisattributed(contextOf(document, locale), document)));
  const isMisattributed = new Set(misattributed.map(nameViolation));
  const own = [
    ...plan.missing.flatMap((locale) => describeMissing(policy, uid, locale)),
    ...plan.ahead.flatMap((locale) => violate(policy, uid, notPublished, locale, findAhead(sourceLocale))),
    ...assess(plan.assess),
    ...leaveBehind(document),
  ].filter((violation) => !isMisattributed.has(nameViolation(violation)));
  // What a draft lacks as well is found once.
  const found = new Set([...own, ...misattributed].map(nameViolation));
  // What has no drafts is never published, so nothing of it was let out.
  const hasDrafts = environment.schemaOf(uid).draftAndPublish;
  const seen = { ...document, versions: { ...document.versions, ...document.publishedVersions } };
  const live = () => [
    ...assessPublishedBesideSource(document, environment),
    ...(published.includes(sourceLocale)
      ? leaveBehind(seen)
      : published.flatMap((locale) => violate(policy, uid, notPublished, locale, findAhead(sourceLocale)))),
  ];
  return [
    ...misattributed,
    ...tolerateDebt(own, document, {
      asked: hasDrafts ? asked : [],
      live,
      isPromiseBroken,
      isExpired: createExpiry(document, {
        corrections: listStandingCorrections(document, asked, environment),
        waived,
      }),
    }),
    ...assessFollowers(document, asked, environment).filter((violation) => !found.has(nameViolation(violation))),
  ];
}

/** Describes what is wrong with a document that does not exist in a required locale. */
export function describeMissing(policy: Policy, uid: string, locale: Locale): Violation[] {
  return localeMissing.assess({ locale }).flatMap((finding) => violate(policy, uid, localeMissing, locale, finding));
}
