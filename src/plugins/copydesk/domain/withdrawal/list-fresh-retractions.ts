import type { Locale } from '../ids';
import type { Retraction } from './find-retractions';

/** A retraction of one version. Without a locale it stands for one in each: older records say no more than its time. */
export interface LocalRetraction extends Retraction {
  locale: Locale | null;
}

/**
 * Lists those of the retractions found that withdraw their document, beside those whose withdrawal was lifted.
 *
 * A retraction that was lifted is known again by all that it says: its locale, its time and its note. Where a language has no note to
 * it yet, the first that comes there is its translation. Anything else is another retraction, and withdraws: one more at the
 * same time, or the same one with other words, for nobody can tell that from a new one, and a withdrawal too many can be lifted.
 */
export function listFreshRetractions(
  found: readonly LocalRetraction[],
  lifted: readonly LocalRetraction[],
): LocalRetraction[] {
  const groups = new Map<string, LocalRetraction[]>();
  for (const one of found) {
    const place = JSON.stringify([one.locale, one.time]);
    groups.set(place, [...(groups.get(place) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => listFreshOf(group, lifted));
}

/** The same for the retractions of one locale at one time. */
function listFreshOf(group: readonly LocalRetraction[], lifted: readonly LocalRetraction[]): LocalRetraction[] {
  const [first] = group;
  const atTime = lifted.filter(({ time }) => time === first?.time);
  const notes = atTime.filter(({ locale, note }) => locale === first?.locale && note !== '').map(({ note }) => note);
  const toTranslate = Math.max(0, countOccurrences(atTime) - notes.length);
  const other = group.filter(({ note }) => {
    const position = notes.indexOf(note);
    if (position !== -1) notes.splice(position, 1);
    return position === -1;
  });
  return other.slice(toTranslate);
}

/** How many retractions these are, each told in any number of languages. */
function countOccurrences(retractions: readonly LocalRetraction[]): number {
  const byLocale = new Map<Locale | null, number>();
  for (const { locale } of retractions) byLocale.set(locale, (byLocale.get(locale) ?? 0) + 1);
  return Math.max(0, ...byLocale.values());
}

/** Whether two say the same in the same locale. */
export function isSameRetraction(one: LocalRetraction, other: LocalRetraction): boolean {
  return one.locale === other.locale && one.time === other.time && one.note === other.note;
}
