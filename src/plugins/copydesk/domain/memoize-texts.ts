import { LRUCache } from 'lru-cache';

/** How many characters of text are kept by default, with their answers. */
const usualSize = 2_000_000;

/** What each answer is counted as beside its text, in characters: readers may send any number of short texts. */
const sizeOfAnswer = 200;

/**
 * A function of a text that remembers what it answered to the texts it was last asked about: a story is saved many times, and
 * most of its texts are the same each time; readers ask in a few ways, over and over. What it is given beside the text is one
 * line each, such as a locale or a header field.
 */
export function memoizeTexts<Args extends readonly (string | undefined)[], T extends object | string | number>(
  compute: (text: string, ...args: Args) => T,
  maxSize = usualSize,
): (text: string, ...args: Args) => T {
  const known = new LRUCache<string, T>({ maxSize, sizeCalculation: (_answer, key) => key.length + sizeOfAnswer });
  return (text, ...args) => {
    const key = [...args, text].join('\n');
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const answer = compute(text, ...args);
    known.set(key, answer);
    return answer;
  };
}
