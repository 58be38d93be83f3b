import { type Alignment, alignSections, type Section } from './align-sections';
import type { EntryIdentity } from '../../synchronisation/align-entries';
import type { Positions } from '../../synchronisation/positions';
import type { FieldKey, FieldRecord, Guess, SourceField } from './document-state';
import { takeFingerprint } from './fingerprint';
import { nameSections, type TranslatedSection } from './name-sections';
import type { TrackedField } from './tracked-field';

/** A tracked field under the name that it and its source share. */
export interface KeyedField extends TrackedField {
  key: FieldKey;
  /** Of a translation: that its name is a guess. */
  guess?: Guess;
}

/** A section that is remembered, or one that is there now. */
interface KnownSection extends Section {
  key: string;
}
interface PresentSection extends Section {
  position: number;
}

/**
 * Names the fields of the source. A section keeps its name for as long as it can be recognised; a new one is named after what
 * it says, so that one that comes back is known again.
 */
export function keySource(
  before: readonly SourceField[],
  fields: readonly TrackedField[],
  formerly?: Formerly,
): KeyedField[] {
  return keyBy(fields, (list, present) => {
    const former = listKnown(list, before);
    const alignment = alignKnown(list, former, present, formerly);
    const names = new Set(former.map(({ key }) => key));
    return present.map(({ kind, print }, index) => {
      const known = former[alignment[index] ?? -1];
      if (known) return { name: known.key };
      const base = `${list}#${takeFingerprint(`${kind} ${print}`)}`;
      let name = base;
      for (let count = 2; names.has(name); count += 1) name = `${base}~${count}`;
      names.add(name);
      return { name };
    });
  });
}

/** Reads what a section shows in all languages. */
export type ReadShown = (list: string, position: number) => EntryIdentity | undefined;

/**
 * Names the fields of a translation after those of the source that they translate: as remembered; a new section after the one
 * that alone shows the same, and in order as soon as as many are translated as there are. Otherwise its name is a guess, after the
 * first of its kind between its neighbours that is not translated yet, and is remembered as one. What has no counterpart has a name that
 * the source does not know.
 */
export function keyTarget(
  before: readonly FieldRecord[],
  fields: readonly TrackedField[],
  source: readonly KeyedField[],
  shown: { source: ReadShown; target: ReadShown },
  formerly?: Formerly,
): KeyedField[] {
  const guesses = new Map(before.flatMap(({ key, guess }) => (guess ? [[nameOf(key), guess] as const] : [])));
  return keyBy(fields, (list, present) => {
    const former = listKnown(list, inOrder(list, before));
    const places = new Map(source.flatMap(({ key, section }) => (section ? [[nameOf(key), section.position]] : [])));
    const originals = listKnown(list, source.map(toSourceField)).map(({ key, kind }) => ({
      name: key,
      kind,
      shown: shown.source(list, places.get(key) ?? -1),
    }));
    const alignment = alignKnown(list, former, present, formerly);
    const sections = alignment.map((index, here): TranslatedSection => {
      const { kind = '', position = -1 } = present[here] ?? {};
      const name = former[index ?? -1]?.key;
      const isReworded = name !== undefined && readWords(before, name) !== wordsAt(fields, list, position);
      return { kind, name, guess: guesses.get(name ?? ''), shown: shown.target(list, position), isReworded };
    });
    return nameSections(sections, originals).map(
      (found, index) =>
        found ?? {
          name: sections[index]?.name ?? `${list}+${present[index]?.position}`,
          guess: sections[index]?.guess,
        },
    );
  });
}

/** What a section says, by the prints of its words: as it is remembered, and as it is now. */
function readWords(records: readonly FieldRecord[], name: string): string {
  const own = records.filter(({ key, shared }) => key.startsWith(`${name}.`) && shared === '');
  return joinWords(own.map(({ key, print }) => ({ rest: key.slice(name.length + 1), print })));
}

function wordsAt(fields: readonly TrackedField[], list: string, position: number): string {
  const own = fields.filter(
    ({ section, shared }) => section?.list === list && section.position === position && shared === '',
  );
  return joinWords(own.map(({ section, print }) => ({ rest: section?.rest ?? '', print })));
}

function joinWords(words: readonly { rest: string; print: string }[]): string {
  return words
    .filter(({ print }) => print !== '')
    .map(({ rest, print }) => `${rest} ${print}`)
    .sort()
    .join(' ');
}

/** The fields of a version before the save that is being recorded, and where the present entries of a list were then. */
export interface Formerly {
  fields: readonly TrackedField[];
  positionsOf: (list: string) => Positions;
}

/** Finds which of the remembered sections each present one is: by what was there before the save, if that is known. */
function alignKnown(
  list: string,
  known: readonly KnownSection[],
  present: readonly PresentSection[],
  formerly: Formerly | undefined,
): Alignment {
  if (!formerly) return alignSections(known, present);
  const former = listPresent(list, formerly.fields);
  const alignment = alignSections(known, former);
  const places = new Map(former.map(({ position }, index) => [position, alignment[index]]));
  const positions = formerly.positionsOf(list);
  return present.map(({ position }) => places.get(positions[position] ?? -1));
}

/** The records of a list in the order in which the translation had its entries. */
function inOrder(list: string, records: readonly FieldRecord[]): FieldRecord[] {
  const depth = list.split('.').length;
  const own = records.filter(({ key, kind }) => kind !== undefined && key.startsWith(`${list}#`));
  return own.sort((one, other) => Number(one.path[depth]) - Number(other.path[depth]));
}

const nameOf = (key: string): string => key.slice(0, key.indexOf('.', key.indexOf('#')));

/** A field as it is remembered. */
export function toSourceField({ key, print, section }: KeyedField): SourceField {
  return { key, print, ...(section && { kind: section.kind }) };
}

function keyBy(
  fields: readonly TrackedField[],
  nameAll: (list: string, present: PresentSection[]) => readonly { name: string; guess?: Guess }[],
): KeyedField[] {
  const names = new Map<string, { name: string; guess?: Guess }>();
  for (const list of new Set(fields.flatMap(({ section }) => (section ? [section.list] : [])))) {
    const present = listPresent(list, fields);
    nameAll(list, present).forEach((name, index) => names.set(`${list} ${present[index]?.position}`, name));
  }
  return fields.map((field) => {
    const { section, path } = field;
    if (!section) return { ...field, key: path.join('.') };
    const { name, guess } = names.get(`${section.list} ${section.position}`) ?? {};
    return { ...field, key: `${name}.${section.rest}`, ...(guess && { guess }) };
  });
}

function listPresent(list: string, fields: readonly TrackedField[]): PresentSection[] {
  const sections = new Map<number, { kind: string; prints: string[] }>();
  for (const { section, print } of fields) {
    if (section?.list !== list) continue;
    const { kind, prints } = sections.get(section.position) ?? { kind: section.kind, prints: [] };
    if (print !== '') prints.push(`${section.rest} ${print}`);
    sections.set(section.position, { kind, prints });
  }
  return [...sections].map(([position, { kind, prints }]) => ({ position, kind, print: prints.join(' ') }));
}

function listKnown(list: string, fields: readonly SourceField[]): KnownSection[] {
  const sections = new Map<string, { kind: string; prints: string[] }>();
  for (const { key, kind, print } of fields) {
    if (kind === undefined || !key.startsWith(`${list}#`)) continue;
    const end = key.indexOf('.', list.length);
    const name = key.slice(0, end);
    const known = sections.get(name) ?? { kind, prints: [] };
    if (print !== '') known.prints.push(`${key.slice(end + 1)} ${print}`);
    sections.set(name, known);
  }
  return [...sections].map(([key, { kind, prints }]) => ({ key, kind, print: prints.join(' ') }));
}
