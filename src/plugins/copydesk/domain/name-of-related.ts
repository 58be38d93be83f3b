import type { Reference } from './collect-references';
import { isWordless } from './document';
import { listRows } from './related-rows';
import type { RuleContext } from './rule';

const longestName = 80;

/**
 * What to call a document pointed to, so that an editor recognises it: its name, else its caption, else the first line of
 * text its type has, in the assessed locale, else in the source locale, else in any. Without any of them, its document id.
 */
export function nameOfRelated(
  { uid, documentId }: Pick<Reference, 'uid' | 'documentId'>,
  context: RuleContext,
): string {
  const { name, caption } = context.partsOf(uid);
  const { attributes } = context.schemaOf(uid);
  const title = Object.keys(attributes).find((key) => attributes[key]?.type === 'string' && !attributes[key].private);

  const rows = listRows({ uid, documentId }, context);
  const candidates = [name, caption, title].flatMap((attribute) =>
    attribute === undefined ? [] : rows.map((row) => row[attribute]),
  );
  const found = String(candidates.find((value) => !isWordless(value)) ?? documentId).trim();
  return found.length > longestName ? `${found.slice(0, longestName).trimEnd()}…` : found;
}
