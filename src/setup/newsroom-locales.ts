/** The languages of this newsroom. The first is the default, in which content is written unless another is given. */
export const newsroomLocales = [
  { code: 'uk', name: 'Українська (uk)' },
  { code: 'en', name: 'English (en)' },
  { code: 'ru', name: 'Русский (ru)' },
] as const;
