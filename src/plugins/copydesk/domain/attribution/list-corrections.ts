import { type Row, readRelated } from '../document';
import type { AttributionParts } from '../policy/parts';
import type { RuleContext } from '../rule';
import { sameAs } from '../synchronisation/align-entries';
import { readEntries } from '../synchronisation/read-entries';
import type { SynchronisationScope } from '../synchronisation/synchronised-fields';
import { rolesOf } from '../translation/visit-fields';
import { findCorrectionAttributes, retraction } from '../withdrawal/find-retractions';

/** Names a correction of a document in every language: by all that they share of it, its kind and its time, and not by its words. */
export type CorrectionKey = string;

/** Where corrections are looked for. */
export interface CorrectionScope extends SynchronisationScope {
  partsOf: (uid: string) => AttributionParts | undefined;
}

export function correctionScopeOf(context: RuleContext): CorrectionScope {
  const { schema, schemaOf, partsOf } = context;
  return { schema, schemaOf, partsOf, roles: rolesOf(context) };
}

/**
 * Lists the corrections of a version that stand beside its text. A retraction is none: it takes the text away, and the record of the
 * withdrawal says so from then on.
 *
 * Where several share everything, each has a name of its own: the second is the second of them.
 */
export function listCorrections(version: Row | undefined, scope: CorrectionScope): CorrectionKey[] {
  const field = scope.partsOf(scope.schema.uid)?.corrections;
  if (field === undefined || version === undefined) return [];
  const kind = findCorrectionAttributes(scope.schema.uid, scope.partsOf, scope.schemaOf)?.kind;
  const rows = readRelated(version[field]);
  const counted = new Map<string, number>();
  return readEntries(version, [field], scope).flatMap((entry, position) => {
    if (kind !== undefined && rows[position]?.[kind] === retraction) return [];
    const name = sameAs(entry);
    const count = (counted.get(name) ?? 0) + 1;
    counted.set(name, count);
    return [count === 1 ? name : `${name} ${count}`];
  });
}
