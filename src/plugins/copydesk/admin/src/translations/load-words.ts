export const languages = ['en', 'uk', 'ru'] as const;

export type Language = (typeof languages)[number];

/** Loads the plugin’s own words in a language of the panel. The English of the rules’ messages comes from the rules. */
export async function loadWords(language: Language): Promise<Record<string, string>> {
  if (language === 'uk') return (await import('./uk.json')).default;
  if (language === 'ru') return (await import('./ru.json')).default;
  const [messages, words] = await Promise.all([import('./generated/messages.en.json'), import('./en.json')]);
  return { ...messages.default, ...words.default };
}
