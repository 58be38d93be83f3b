import { isWordless } from '../../plugins/copydesk/domain/document';

const words: Readonly<Record<string, readonly [one: string, several: string]>> = {
  uk: ['Автор', 'Автори'],
  en: ['Author', 'Authors'],
  ru: ['Автор', 'Авторы'],
};

/**
 * The byline, ready to print: `Author: Maria Kholina`, `Автори: Марія Холіна й Петро Лис`. Names are joined as the locale joins
 * them. A locale without a word for authors gets the names alone. Names without a letter or a digit are left out; `null` without
 * any other.
 */
export function formatByline(signers: readonly string[], locale: string): string | null {
  const names = signers.filter((name) => !isWordless(name));
  if (names.length === 0) return null;
  const joined = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const [one, several] = words[locale] ?? [];
  const word = names.length === 1 ? one : several;
  return word === undefined ? joined : `${word}: ${joined}`;
}
