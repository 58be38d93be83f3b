import { type Alignment, alignSections, pairBetween, type Section } from './align-sections';
import type { FieldKey, SourceField } from './document-state';
import { takeFingerprint } from './fingerprint';
import type { TrackedField } from './tracked-field';

/** A tracked field under the name that it and its source share. */
export interface KeyedField extends TrackedField {
  key: FieldKey;
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
export function keySource(before: readonly SourceField[], fields: readonly TrackedField[]): KeyedField[] {
  return keyBy(fields, (list, present) => {
    const former = listKnown(list, before);
    const alignment = alignSections(former, present);
    const names = new Set(former.map(({ key }) => key));
    return present.map(({ kind, print }, index) => {
      const known = former[alignment[index] ?? -1];
      if (known) return known.key;
      const base = `${list}#${takeFingerprint(`${kind} ${print}`)}`;
      let name = base;
      for (let count = 2; names.has(name); count += 1) name = `${base}~${count}`;
      names.add(name);
      return name;
    });
  });
}

/**
 * Names the fields of a translation after those of the source that they translate: as remembered, and for a new section
 * after the first of its kind between its neighbours that is not translated yet. What has no counterpart has a name that
 * the source does not know.
 */
export function keyTarget(
  before: readonly SourceField[],
  fields: readonly TrackedField[],
  source: readonly KeyedField[],
): KeyedField[] {
  return keyBy(fields, (list, present) => {
    const former = listKnown(list, before);
    const originals = listKnown(list, source.map(toSourceField));
    const remembered = alignSections(former, present).map((index) => former[index ?? -1]?.key);
    const place = (key: string | undefined) => {
      const index = originals.findIndex((original) => original.key === key);
      return index === -1 ? undefined : index;
    };
    // A recorded section whose original is gone must not become the translation of another.
    const isLost = remembered.map((key) => key !== undefined && place(key) === undefined);
    const placed: Alignment = remembered.map(place);
    const paired = pairBetween(
      originals,
      present.map(({ kind }, index) => ({ kind: isLost[index] ? '' : kind })),
      placed,
    );
    return present.map(
      ({ position }, index) => originals[paired[index] ?? -1]?.key ?? remembered[index] ?? `${list}+${position}`,
    );
  });
}

/** A field as it is remembered. */
export function toSourceField({ key, print, section }: KeyedField): SourceField {
  return { key, print, ...(section && { kind: section.kind }) };
}

function keyBy(
  fields: readonly TrackedField[],
  nameSections: (list: string, present: PresentSection[]) => string[],
): KeyedField[] {
  const names = new Map<string, string>();
  for (const list of new Set(fields.flatMap(({ section }) => (section ? [section.list] : [])))) {
    const present = listPresent(list, fields);
    nameSections(list, present).forEach((name, index) => names.set(`${list} ${present[index]?.position}`, name));
  }
  return fields.map((field) => {
    const { section, path } = field;
    const name = section && names.get(`${section.list} ${section.position}`);
    return { ...field, key: section ? `${name}.${section.rest}` : path.join('.') };
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
