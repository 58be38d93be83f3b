import type { Locale } from '../violation';

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** What a locale's language is called in English: `Ukrainian` for `uk`, `British English` for `en-GB`. */
export function nameLanguage(locale: Locale): string {
  return names.of(locale) ?? locale;
}
