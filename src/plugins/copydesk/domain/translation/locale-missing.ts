import { defineRule } from '../rule';

/**
 * A document exists in every required locale.
 *
 * It assesses a locale in which the document does not exist, so there is no version that it could look at. Before a withdrawn document
 * is shown again, a locale that has a draft alone is as good as absent.
 */
export const localeMissing = defineRule({
  kind: 'absence',
  id: 'translation/locale-missing',
  defaultLevel: 'error',
  messages: {
    absent: 'There is no version {locale} yet. Create it before the document goes out.',
    draft: 'The version {locale} is not published. Publish it before readers see the document again.',
  },
  assess: ({ locale, hasDraft }) => [
    { path: [], message: hasDraft ? 'draft' : 'absent', values: { locale: { kind: 'language', locale } } },
  ],
});
