import type { RuleContext } from '../../rule';
import { humanize } from '../../humanize';
import type { Schema } from '../../schema';
import type { FieldPath } from '../../violation';
import { type DiffRun, diffTexts } from './diff-texts';
import { type FieldStatus, type PairedField, pairFields } from './pair-fields';

/** One field of a translation beside its source, with what it was made from. Times are in ISO 8601. */
export interface DescribedField {
  /** Where it is here; for a field that is missing here, where it would be. */
  path: FieldPath;
  /** Where it is in the source; not there if it is superfluous. */
  sourcePath: FieldPath | null;
  label: string;
  /** Words, or something that is shown (a picture, a credit, a cited source), by its name. */
  kind: 'text' | 'reference';
  status: FieldStatus;
  /** What it says here, what the source says now, and what the source said when this was translated. */
  text: string;
  source: string;
  sourceThen: string | null;
  /** Of a stale field: from the source then to the source now. */
  diff: DiffRun[];
  /** Who made the translation, when, and how. */
  by: string | null;
  at: string | null;
  method: string | null;
  staleSince: string | null;
}

/** Describes each field of the assessed locale beside its source, in the order of the source. */
export function describeFields(context: RuleContext, labelOf: (path: FieldPath) => string): DescribedField[] {
  const pairs = pairFields(context);
  return pairs.map((pair): DescribedField => {
    const { status, source, target } = pair;
    const record = target && target.print !== '' ? pair.record : undefined;
    const path = target?.path ?? placeHere(pair, pairs);
    const sourceThen = record?.source.text ?? null;
    return {
      path,
      sourcePath: source && source.print !== '' ? source.path : null,
      label: composeLabel(path, context.schema, labelOf),
      kind: (source ?? target)?.kind ?? 'text',
      status,
      text: target?.text ?? '',
      source: source?.text ?? '',
      sourceThen,
      diff: status === 'stale' ? diffTexts(sourceThen ?? '', source?.text ?? '', context.sourceLocale) : [],
      by: record?.by?.name ?? null,
      at: record?.at ?? null,
      method: record?.method ?? null,
      staleSince: record?.staleSince ?? null,
    };
  });
}

/**
 * Where a field would be that is missing here: where it is in the source; within a section, behind the sections that come
 * before it in the source and are here.
 */
function placeHere({ source }: PairedField, pairs: readonly PairedField[]): FieldPath {
  const { section, path = [] } = source ?? {};
  if (!section) return path;
  const positions = pairs.flatMap(({ source: other, target }) =>
    other?.section?.list === section.list && other.section.position < section.position && target?.section
      ? [target.section.position]
      : [],
  );
  const depth = section.list.split('.').length;
  return [...path.slice(0, depth), Math.max(-1, ...positions) + 1, ...path.slice(depth + 1)];
}

/** `Body (section 3, heading)`: the label of the field, then positions, counted from 1, and attributes within it. */
function composeLabel(path: FieldPath, { attributes }: Schema, labelOf: (path: FieldPath) => string): string {
  const unit = attributes[String(path[0])]?.type === 'dynamiczone' ? 'section' : 'entry';
  const inside = path
    .slice(1)
    .map((step) => (typeof step === 'number' ? `${unit} ${step + 1}` : humanize(step).toLowerCase()));
  return inside.length === 0 ? labelOf(path) : `${labelOf(path)} (${inside.join(', ')})`;
}
