/** Puts the name of a plugin before each of its keys, as the panel looks them up. */
export function prefixKeys(plugin: string, words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [`${plugin}.${key}`, word]));
}
