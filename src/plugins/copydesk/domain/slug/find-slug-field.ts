import type { Schema } from '../schema';
import { saysSomething } from '../text/says-something';

/** The attribute that holds a type's slug, and the one it is made of. */
export interface SlugField {
  name: string;
  target: string;
}

/** Finds the slug of a type: its first `uid` attribute that is made of another attribute. */
export function findSlugField(schema: Schema): SlugField | undefined {
  const [name, attribute] = Object.entries(schema.attributes).find(([, { type }]) => type === 'uid') ?? [];
  return name !== undefined && attribute?.targetField !== undefined
    ? { name, target: attribute.targetField }
    : undefined;
}

/** Whether a value is a text that shows something. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && saysSomething(value);
}
