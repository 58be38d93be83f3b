import type { Row } from '../document';
import type { Locale } from '../ids';
import { nameShown, placeSections, type TranslatedSection } from '../translation/state/name-sections';
import type { FieldPath } from '../violation';
import { alignFormerly, pairWordless, type RecordedOriginal } from './align-formerly';
import { beginSearch, type Positions } from './positions';
import { type ListedEntry, readEntries } from './read-entries';
import type { SynchronisationScope } from './synchronised-fields';
import { createPathTranslator, type PathTranslator, translateAcross, translateMoved } from './translate-path';

/** One version: its row, and the locale that it is in. */
export interface Version {
  locale: Locale;
  row: Row;
}

/** What was recorded of an entry of a translation: which it is of the original, or among which; none of these any more. */
export type RecordedEntry = { is: FieldPath } | { among: readonly FieldPath[] };

/** What a document was, for its versions as they are now to be compared. */
export interface History {
  /** Its versions as they were when they were last equal. */
  versions: Readonly<Record<Locale, Row>>;
  /** The locale of the original; without it every version is one that others are compared with. */
  original?: Locale;
  /** What was recorded then of the entries of a translation. */
  recorded?: (locale: Locale, entry: FieldPath) => RecordedEntry | undefined;
  /** Whether the versions are drafts beside published ones: what only the published one has was not added just now. */
  isBeside?: boolean;
}

/**
 * Translates paths of one version into those of another by what they were: a section that was moved, or whose words were
 * changed, is still the counterpart of the section that it was before. What has been added since is paired as
 * {@link placeSections} says.
 */
export function translateByHistory(
  history: History,
  from: Version,
  to: Version,
  scope: SynchronisationScope,
): PathTranslator {
  if (from.locale === to.locale) return translateMoved(from.row, to.row, scope);
  const { versions, original: truth = from.locale } = history;
  const former = versions[truth];
  if (!former) return translateAcross(from.row, to.row, scope);
  const compared = { history, former, scope };
  if (to.locale === truth)
    return createPathTranslator((fromList, toList) => {
      const positions = alignWith(compared, { translation: from, original: to.row, list: fromList, originals: toList });
      return invert(positions, readEntries(to.row, toList, scope).length);
    });
  if (from.locale === truth)
    return createPathTranslator((fromList, toList) =>
      alignWith(compared, { translation: to, original: from.row, list: toList, originals: fromList }),
    );
  const [toFormer, fromFormer] = [
    translateByHistory(history, { locale: truth, row: former }, to, scope),
    translateByHistory(history, from, { locale: truth, row: former }, scope),
  ];
  return (path) => {
    const between = toFormer(path);
    return between && fromFormer(between);
  };
}

interface Compared {
  history: History;
  /** The original as it was. */
  former: Row;
  scope: SynchronisationScope;
}

interface ComparedLists {
  translation: Version;
  original: Row;
  list: FieldPath;
  originals: FieldPath;
}

/** Finds for each entry of a list of a translation which it is of the list of the original. */
function alignWith(
  { history, former, scope }: Compared,
  { translation, original, list, originals }: ComparedLists,
): Positions {
  const read = (row: Row, path: FieldPath) => readEntries(row, path, scope);
  const [entries, others] = [read(translation.row, list), read(original, originals)];
  const formerTranslation = history.versions[translation.locale] ?? {};
  const back = locate(translateMoved(formerTranslation, translation.row, scope), list, entries.length);
  const backThere = locate(translateMoved(former, original, scope), originals, others.length);
  const [formerList, formerOriginals] = [back.list ?? list, backThere.list ?? originals];
  const [formerEntries, formerOthers] = [read(formerTranslation, formerList), read(former, formerOriginals)];
  const recorded = formerEntries.map((_, position) =>
    toPositions(history.recorded?.(translation.locale, [...formerList, position]), formerOriginals),
  );
  const over = alignFormerly(formerEntries, formerOthers, recorded);

  const sections = entries.map((entry, index): TranslatedSection => {
    const position = back.positions[index];
    const common = { kind: entry.kind, shown: entry };
    if (position === undefined) {
      const unknown = { name: 'none', guess: { among: [], shown: nameShown(common) } };
      return history.isBeside ? { ...common, ...unknown } : { ...common, name: undefined, guess: undefined };
    }
    const counterpart = over[position];
    if (counterpart !== undefined) return { ...common, name: String(counterpart), guess: undefined };
    const found = recorded[position];
    const among = found && 'among' in found ? found.among : listFree(formerOthers, over, entry);
    const guess = { among: among.map(String), shown: nameShown({ shown: formerEntries[position] }) };
    return { ...common, name: 'none', guess };
  });
  const named = others.map((entry, index) => ({
    kind: entry.kind,
    shown: entry,
    name: String(backThere.positions[index] ?? `+${index}`),
  }));
  const search = beginSearch(entries.length, others.length, placeSections(sections, named));
  pairWordless(entries, others, search);
  return search.found;
}

/** Where the entries of a list were, and the list that they were in. */
function locate(back: PathTranslator, list: FieldPath, length: number): { list?: FieldPath; positions: Positions } {
  const formerly = Array.from({ length }, (_, position) => back([...list, position]));
  const found = formerly.find((path) => path !== undefined);
  const positions = formerly.map((path) => (path === undefined ? undefined : Number(path.at(-1))));
  return { ...(found && { list: found.slice(0, -1) }), positions };
}

function toPositions(recorded: RecordedEntry | undefined, list: FieldPath): RecordedOriginal | undefined {
  const positionOf = (entry: FieldPath) =>
    JSON.stringify(entry.slice(0, -1)) === JSON.stringify(list) ? [Number(entry.at(-1))] : [];
  if (!recorded) return undefined;
  if ('among' in recorded) return { among: recorded.among.flatMap(positionOf) };
  const [is] = positionOf(recorded.is);
  return is === undefined ? undefined : { is };
}

function listFree(others: readonly ListedEntry[], over: Positions, { kind }: ListedEntry): number[] {
  return [...others.keys()].filter((position) => others[position]?.kind === kind && !over.includes(position));
}

function invert(positions: Positions, length: number): Positions {
  return Array.from({ length }, (_, position) => {
    const found = positions.indexOf(position);
    return found === -1 ? undefined : found;
  });
}
