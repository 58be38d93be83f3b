import type { Row } from '../document';
import type { AttributeSchema } from '../schema';

/** The component that an entry of an attribute is, by the schema; undefined if the attribute has no such component. */
export function typeOfEntry(entry: Row, { component, components = [] }: AttributeSchema): string | undefined {
  if (component !== undefined) return component;
  const named = String(entry.__component);
  return components.includes(named) ? named : undefined;
}
