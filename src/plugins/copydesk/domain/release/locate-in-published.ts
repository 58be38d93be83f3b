import { isRow, type Row } from '../document';
import { alignSections, type Alignment } from '../translation/state/align-sections';
import type { FieldPath } from '../violation';

/** How much of its words an entry keeps if it is still the same one, by length. */
const keptShare = 0.5;

/** What a row carries for the database alone: it differs between a draft and what was published from it. */
const ofDatabase: ReadonlySet<string> = new Set(['id', 'locale', 'createdAt', 'updatedAt', 'publishedAt']);

/**
 * Finds where readers see what is at a path of the draft: lists are followed by what their entries say, so that a section
 * moved, added or taken out before it makes no difference. Undefined where readers do not see it yet: the entry is new, it shows another
 * address, or more than half of it was rewritten.
 */
export function locateInPublished(path: FieldPath, draft: Row, published: Row): FieldPath | undefined {
  const found: (string | number)[] = [];
  let [here, there]: [unknown, unknown] = [draft, published];
  for (const step of path) {
    const position = typeof step === 'number' ? align(here, there)[step] : step;
    if (position === undefined) return undefined;
    [here, there] = [take(here, step), take(there, position)];
    if (typeof step === 'number' && !isSameEntry(here, there)) return undefined;
    found.push(position);
  }
  return found;
}

function take(value: unknown, step: string | number): unknown {
  return isRow(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[step] : undefined;
}

function align(here: unknown, there: unknown): Alignment {
  const sectionsOf = (list: unknown) =>
    (Array.isArray(list) ? list : []).map((entry: unknown) => ({
      kind: isRow(entry) ? String(entry.__component ?? '') : '',
      print: JSON.stringify(readEntry(entry)),
    }));
  return alignSections(sectionsOf(there), sectionsOf(here));
}

/** An entry without what the database adds, its attributes in order. */
function readEntry(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readEntry);
  if (value instanceof Date) return value.toISOString();
  if (!isRow(value)) return value;
  // Another document is named, not described.
  if (typeof value.documentId === 'string') return value.documentId;
  const kept = Object.entries(value).filter(([name]) => !ofDatabase.has(name));
  return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)).map(([k, v]) => [k, readEntry(v)]));
}

function isSameEntry(here: unknown, there: unknown): boolean {
  if (listAddresses(here).join(' ') !== listAddresses(there).join(' ')) return false;
  const [now, before] = [here, there].map((entry) => listWords(readEntry(entry)));
  const length = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);
  const left = [...(before ?? [])];
  const kept = (now ?? []).filter((word) => {
    const exact = left.indexOf(word);
    const position = exact === -1 ? left.findIndex((other) => isMended(word, other)) : exact;
    if (position !== -1) left.splice(position, 1);
    return position !== -1;
  });
  return length(kept) >= keptShare * Math.max(length(now ?? []), length(before ?? []));
}

/** The addresses that an entry shows by themselves, such as that of a video: another address is another video. */
function listAddresses(entry: unknown): string[] {
  const values = isRow(entry) ? Object.values(entry) : [];
  return values.filter((value): value is string => typeof value === 'string' && /^\S*[/@]\S*$/.test(value));
}

/** The words of all texts in an entry, but for the name of its component. */
function listWords(value: unknown, name = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => listWords(item));
  if (isRow(value)) return Object.entries(value).flatMap(([key, inner]) => listWords(inner, key));
  if (name === '__component' || name === 'type' || value === null || value === undefined) return [];
  return String(value).split(/\s+/).filter(Boolean);
}

/** Whether one word is the other with a letter or two put right. */
function isMended(now: string, before: string): boolean {
  const [some, others] = [now, before].map((word) => listPairs(word));
  const shared = (some ?? []).filter((pair) => (others ?? []).includes(pair)).length;
  return shared > 0 && shared >= 0.3 * ((some ?? []).length + (others ?? []).length);
}

/** The letters of a word, each with the next. */
function listPairs(word: string): string[] {
  const letters = [...word.toLowerCase()];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
