import { z } from 'zod';
import type { Finding } from '../rule';
import type { Locale, ViolationLevel } from '../violation';
import { nameLanguage } from './name-language';

/** Finds the required locales in which a document does not exist, in the order in which they are required. */
export function findMissingLocales(required: readonly Locale[], existing: readonly Locale[]): Locale[] {
  return required.filter((locale) => !existing.includes(locale));
}

/**
 * A document exists in every required locale.
 *
 * It is judged of a locale that is not there, so it sees no version and is not assessed like the other rules: whoever
 * assesses a document asks {@link findMissingLocales} and has each locale described.
 */
export const localeMissing = {
  id: 'translation/locale-missing',
  defaultLevel: 'error' as ViolationLevel,
  options: z.strictObject({}),
  describe: (locale: Locale): Finding => ({
    path: [],
    message: `There is no version in ${nameLanguage(locale)} yet. Create it before the story goes out.`,
    wording: { key: 'absent', values: { locale: { kind: 'language', locale } } },
  }),
} as const;
