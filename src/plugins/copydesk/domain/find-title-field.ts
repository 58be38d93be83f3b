import type { Schema } from './schema';
import { findSlugField } from './slug/find-slug-field';

/** The attribute that a document is called by: the one that its slug is made of, otherwise its first required text. */
export function findTitleField(schema: Schema): string | undefined {
  const required = Object.entries(schema.attributes).find(([, { type, required }]) => type === 'string' && required);
  return findSlugField(schema)?.target ?? required?.[0];
}
