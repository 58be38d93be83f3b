import type { Reference } from './collect-references';
import { isWordless } from './document';
import { listNamingFields, readName } from './naming-fields';
import { listRows } from './related-rows';
import type { RuleContext } from './rule';

const longestName = 80;

/**
 * What to call a document pointed to, so that an editor recognises it ({@link listNamingFields}), in the assessed locale, else in the
 * source locale, else in any. Where nothing names it, its document id.
 */
export function nameOfRelated(
  { uid, documentId }: Pick<Reference, 'uid' | 'documentId'>,
  context: RuleContext,
): string {
  const rows = listRows({ uid, documentId }, context);
  const candidates = listNamingFields(context.schemaOf(uid), context.partsOf(uid)).flatMap((field) =>
    rows.map((row) => readName(row, field)),
  );
  const found = String(candidates.find((value) => !isWordless(value)) ?? documentId).trim();
  return found.length > longestName ? `${found.slice(0, longestName).trimEnd()}…` : found;
}
