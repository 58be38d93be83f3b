import { defineRule } from '../rule';

/**
 * A document exists in every required locale.
 *
 * It assesses a locale in which the document does not exist, so there is no version that it could look at.
 */
export const localeMissing = defineRule({
  kind: 'absence',
  id: 'translation/locale-missing',
  defaultLevel: 'error',
  messages: { absent: 'There is no version {locale} yet. Create it before the document goes out.' },
  assess: ({ locale }) => [{ path: [], message: 'absent', values: { locale: { kind: 'language', locale } } }],
});
