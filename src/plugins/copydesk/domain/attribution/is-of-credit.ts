import type { AttributionParts } from '../policy/parts';
import { fieldMissing } from '../translation/field-missing';
import type { Violation } from '../violation';

/**
 * Whether a violation of a document is about what others are credited by: its name, its caption, its credit line. A story that shows the
 * document is asked for the same, so both are wrong or neither.
 */
export function isOfCredit({ rule, path }: Violation, parts: AttributionParts = {}): boolean {
  if (rule.startsWith('attribution/')) return true;
  return rule === fieldMissing.id && Object.values(parts).some((attribute) => attribute === path[0]);
}
