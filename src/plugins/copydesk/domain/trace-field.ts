import { type Row, isRow } from './document';
import type { AttributeSchema, Schema, SchemaOf } from './schema';
import type { FieldPath, FieldSteps } from './violation';

/**
 * Follows a path through a version, naming at each step who declares the attribute: labels belong to the type or component,
 * not to the path. It ends where the version does.
 */
export function traceField(version: Row, path: FieldPath, schema: Schema, schemaOf: SchemaOf): FieldSteps {
  const steps: FieldSteps[number][] = [];
  let owner: Schema | undefined = schema;
  let attribute: AttributeSchema | undefined;
  let value: unknown = version;
  for (const step of path) {
    value = isRow(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[step] : undefined;
    if (typeof step === 'number') {
      steps.push(step);
      if (attribute?.type === 'dynamiczone') owner = isRow(value) ? schemaOf(String(value.__component)) : undefined;
      continue;
    }
    attribute = owner?.attributes[step];
    if (!owner || !attribute) return steps;
    steps.push({ uid: owner.uid, name: step });
    owner = attribute.component === undefined ? undefined : schemaOf(attribute.component);
  }
  return steps;
}
