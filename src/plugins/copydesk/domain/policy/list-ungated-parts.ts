import type { SchemaOf } from '../schema';
import type { Policy } from './policy';
import type { AttributionParts } from './parts';

/** What a publication is refused without. */
const gated = [
  'byline',
  'translationCredit',
  'illustration',
  'sources',
  'corrections',
] as const satisfies readonly (keyof AttributionParts)[];

/**
 * Lists the parts of a policy that nothing is refused without, as paths: those of types without drafts, which readers see as soon as
 * they are saved. There is no publication that could be refused.
 */
export function listUngatedParts({ contentTypes, parts }: Policy, schemaOf: SchemaOf): string[] {
  return Object.keys(contentTypes)
    .filter((uid) => !schemaOf(uid).draftAndPublish)
    .flatMap((uid) =>
      gated.filter((part) => parts[uid]?.[part] !== undefined).map((part) => `parts > ${uid} > ${part}`),
    );
}
