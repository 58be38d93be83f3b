import { nameField } from '../name-field';
import type { RuleContext } from '../../rule';
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
  /** Words, or something that is shown (a picture, a credit, a cited source), told by its name. */
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

/** Describes each field of the judged locale beside its source, in the order of the source. */
export function describeFields(context: RuleContext): DescribedField[] {
  const pairs = pairFields(context);
  return pairs.map((pair): DescribedField => {
    const { status, source, target } = pair;
    const record = target && target.print !== '' ? pair.record : undefined;
    const path = target?.path ?? placeHere(pair, pairs);
    const sourceThen = record?.source.text ?? null;
    return {
      path,
      sourcePath: source && source.print !== '' ? source.path : null,
      label: nameField(context, path).replace(/[“”]/g, ''),
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
 * Where a field would be that is missing here: where it is in the source; within a section, behind whatever stands before
 * that section in the source and is here.
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
