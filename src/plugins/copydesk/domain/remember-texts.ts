import { LRUCache } from 'lru-cache';

/** How many characters of text, in any language, about which something is known. */
const heldAtMost = 2_000_000;

/**
 * A function of a text that remembers what it answered to the texts it was last asked about: a story is saved many times, and
 * most of its texts are the same each time. What it is told beside the text must be one of few words, such as a locale.
 */
export function rememberTexts<Args extends readonly string[], T extends object | string | number>(
  compute: (text: string, ...args: Args) => T,
): (text: string, ...args: Args) => T {
  const known = new LRUCache<string, T>({ maxSize: heldAtMost, sizeCalculation: (_answer, key) => key.length + 1 });
  return (text, ...args) => {
    const key = [...args, text].join(' ');
    const answer = known.get(key) ?? compute(text, ...args);
    known.set(key, answer);
    return answer;
  };
}
