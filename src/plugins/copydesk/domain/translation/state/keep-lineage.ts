import type { SourceField } from './document-state';
import { keptSources } from './move-record';

/**
 * Adds to the fields of a source which former texts of theirs still say the same: those that only minor changes lie between. A
 * change that is not minor begins anew.
 */
export function keepLineage(
  before: readonly SourceField[],
  now: readonly SourceField[],
  isMinor: boolean,
): SourceField[] {
  const former = new Map(before.map((field) => [field.key, field]));
  return now.map((field) => {
    const known = former.get(field.key);
    const same = known?.print === field.print ? known.same : isMinor && known && [known.print, ...(known.same ?? [])];
    const others = same ? same.filter((print) => print !== field.print).slice(0, keptSources) : [];
    return others.length > 0 ? { ...field, same: others } : field;
  });
}

/** Whether a field of the source says what it said in a former state of it. */
export function saysTheSameAs(now: SourceField | undefined, former: SourceField | undefined): boolean {
  if (!now || !former) return now === former;
  return now.print === former.print || (now.same?.includes(former.print) ?? false);
}
