import { notPublished } from '../dependency/not-published';
import type { ReleaseSnapshot } from '../document';
import type { Locale } from '../ids';
import { isBlocking, type Violation } from '../violation';
import { hasSourceMoved } from './has-source-moved';
import { isNoWorse } from './is-no-worse';
import { isSamePath } from './is-same-path';
import { locateInPublished } from './locate-in-published';

/** What decides which violations a republication may keep. */
export interface Tolerance {
  /** The locales that are to be published. */
  asked: readonly Locale[];
  /** What is wrong with what readers see now. */
  live: () => readonly Violation[];
  /** A waiver let the document out for a time that is over: the locales that it promised are no longer waited for. */
  isPromiseBroken: boolean;
  /** Whether something that is wrong with what readers see was excused only for a time, or by something, that is over. */
  isExpired: (live: Violation) => boolean;
}

/**
 * Marks those violations of a publication that readers see already: it is no worse than what is out, so they do not stand in
 * its way.
 *
 * - Only a republication is looked at with this indulgence. As soon as one of the locales goes out for the first time, or comes back to
 *   readers from whom it is withheld, everything is asked of all of them.
 * - A violation of a published locale is tolerated if the same one is out: the same rule says the same of the same place or the same
 *   document, and it is no worse ({@link isNoWorse}). Each one that is out excuses one.
 * - A translation that lags behind may not be left further behind: see {@link hasSourceMoved}.
 * - What is wrong with, or missing from, a locale that readers have never seen is tolerated: they do without it already. Not so a locale that they
 *   had and that was taken from them, nor one that a waiver promised them by a day that has passed.
 * - What something has excused, a correction beside it or a waiver, is not tolerated once that is gone.
 */
export function tolerateDebt(
  found: readonly Violation[],
  document: ReleaseSnapshot,
  tolerance: Tolerance,
): Violation[] {
  const { publishedVersions, withheld = [] } = document;
  const { asked } = tolerance;
  const isSeen = (locale: Locale) => locale in publishedVersions && !withheld.includes(locale);
  const isRepublication = asked.length > 0 && asked.every(isSeen);
  if (!isRepublication || !found.some(isBlocking)) return [...found];

  const bringsOutSource = document.state !== undefined && asked.includes(document.state.sourceLocale);
  const excuses = tolerance.live().filter((live) => !tolerance.isExpired(live));
  return found.map((violation) => {
    if (!isBlocking(violation)) return violation;
    if (!(violation.locale in publishedVersions)) {
      return isMissed(violation, document, tolerance) ? violation : { ...violation, tolerated: true };
    }
    if (bringsOutSource && hasSourceMoved(violation, document)) return violation;
    const position = excuses.findIndex((live) => isSame(violation, live, document));
    if (position === -1) return violation;
    excuses.splice(position, 1);
    return { ...violation, tolerated: true };
  });
}

/** Whether readers had this locale, or were promised it by now. */
function isMissed(
  { locale }: Violation,
  { onceOut = [], debts = [] }: ReleaseSnapshot,
  { isPromiseBroken, isExpired }: Tolerance,
): boolean {
  return isPromiseBroken || onceOut.includes(locale) || debts.some((debt) => debt.locale === locale && isExpired(debt));
}

function isSame(violation: Violation, live: Violation, { versions, publishedVersions }: ReleaseSnapshot): boolean {
  if (!saysTheSame(violation, live)) return false;
  // A translation ahead of its source is nowhere in particular.
  if (violation.rule === notPublished.id && violation.target === undefined) return true;
  const [draft, published] = [versions[violation.locale], publishedVersions[violation.locale]];
  if (!draft || !published) return false;
  return isSamePath(locateInPublished(violation.path, draft, published), live.path);
}

/** Whether two violations say the same, the former no worse, wherever in the version they are. */
function saysTheSame(now: Violation, before: Violation): boolean {
  return (
    now.rule === before.rule &&
    now.locale === before.locale &&
    now.wording.key === before.wording.key &&
    now.target?.documentId === before.target?.documentId &&
    isNoWorse(now.wording.values, before.wording.values)
  );
}

/** Whether a violation of what readers see is one that was known of it before. */
export function isKnown(violation: Violation, known: readonly Violation[]): boolean {
  return known.some((one) => saysTheSame(violation, one) && isSamePath(one.path, violation.path));
}
