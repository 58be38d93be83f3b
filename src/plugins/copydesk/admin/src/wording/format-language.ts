import type { IntlShape } from 'react-intl';
import type { Locale } from '../../../domain/ids';
import { nameLanguage } from '../../../domain/wording/speaker';
import { say } from '../say';

/** What a language is called, as a heading: `Ukrainian`, `Українська`. */
export function formatLanguage(intl: IntlShape, locale: Locale): string {
  const name = nameLanguage(intl.locale, locale);
  return name.charAt(0).toLocaleUpperCase(intl.locale) + name.slice(1);
}

/** In which language something is: `in Ukrainian`, `українською`. */
export function formatInLanguage(intl: IntlShape, locale: Locale): string {
  return say(intl, 'language.in', { locale, name: nameLanguage(intl.locale, locale) });
}
