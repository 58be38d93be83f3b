import type { Locale } from './newsroom/content';

const newsroomTimeZone = 'Europe/Kyiv';

/** Dates as each language writes them; British English, so that the day comes before the month. */
const dateLocales: Record<Locale, string> = { uk: 'uk-UA', en: 'en-GB', ru: 'ru-RU' };

/** A day, e.g. `19 September 2023`: of a date as it is, of a moment as the newsroom's calendar has it. */
export function formatDay(iso: string, locale: Locale): string {
  const timeZone = iso.includes('T') ? newsroomTimeZone : 'UTC';
  return new Intl.DateTimeFormat(dateLocales[locale], { dateStyle: 'long', timeZone }).format(new Date(iso));
}

/** A moment, e.g. `19 September 2023 at 14:05`, by the newsroom's clock. */
export function formatMoment(iso: string, locale: Locale): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: newsroomTimeZone } as const;
  return new Intl.DateTimeFormat(dateLocales[locale], options).format(new Date(iso));
}
