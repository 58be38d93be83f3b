import type { RuleContext } from '../rule';
import type { FieldPath } from '../violation';

/**
 * Names a field in a message: by its label, and for what lies inside it by position and attribute, e.g.
 * `“Body” (section 3, heading)`. Positions are counted from 1, as people do.
 */
export function nameField({ labelOf, schema }: Pick<RuleContext, 'labelOf' | 'schema'>, path: FieldPath): string {
  const unit = schema.attributes[String(path[0])]?.type === 'dynamiczone' ? 'section' : 'entry';
  const inside = path
    .slice(1)
    .map((step) =>
      typeof step === 'number' ? `${unit} ${step + 1}` : step.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(),
    );
  return inside.length === 0 ? `“${labelOf(path)}”` : `“${labelOf(path)}” (${inside.join(', ')})`;
}
