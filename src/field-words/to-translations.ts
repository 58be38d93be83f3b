import { type FieldWords, findWords, isContentType } from './index';

/**
 * Flattens words into the translation keys under which Strapi's panel looks them up: labels under the content manager's
 * own keys, names and options under their own spelling, hints (which Strapi does not translate) under ours.
 */
export function toTranslations(words: FieldWords): Record<string, string> {
  const labels = Object.keys(words.fields).flatMap((uid) =>
    Object.entries(findWords(words, uid)).map(([field, { label }]) => [labelKey(uid, field), label] as const),
  );
  const hints = listHints(words).map(({ key, hint }) => [key, hint] as const);
  return { ...words.names, ...words.options, ...Object.fromEntries([...labels, ...hints]) };
}

/** Every hint with the key of its translation. */
export function listHints(words: FieldWords): { key: string; hint: string }[] {
  return Object.entries(words.fields).flatMap(([uid, fields]) =>
    Object.entries(fields).flatMap(([field, { hint }]) => (hint ? [{ key: hintKey(uid, field), hint }] : [])),
  );
}

/** The key under which the panel looks up what a field is called. */
export function labelKey(uid: string, field: string): string {
  return `content-manager.${isContentType(uid) ? 'content-types' : 'components'}.${uid}.${field}`;
}

function hintKey(uid: string, field: string): string {
  return `copydesk.hint.${uid}.${field}`;
}
