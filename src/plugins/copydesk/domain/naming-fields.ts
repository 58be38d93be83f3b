import { type Row, readRelated } from './document';
import type { AttributionParts } from './policy/parts';
import type { Schema } from './schema';
import { findSlugField } from './slug/find-slug-field';

/**
 * The attribute that a document is called by: the one that its slug is made of, otherwise its name or caption, otherwise its first
 * required text that is not private. A credit tells whose a picture is, not which one it is.
 */
export function findTitleField(schema: Schema, parts: AttributionParts = {}): string | undefined {
  const required = listTexts(schema, parts).find((name) => schema.attributes[name]?.required);
  return findSlugField(schema)?.target ?? parts.name ?? parts.caption ?? required;
}

/** The attributes that tell one document of a type from another, the best first: its title, of a picture its file, any text that it has. */
export function listNamingFields(schema: Schema, parts: AttributionParts = {}): string[] {
  const fields = [findTitleField(schema, parts), parts.image, ...listTexts(schema, parts)];
  return [...new Set(fields.filter((field) => field !== undefined))];
}

/** What one of these attributes calls a document: its text, or the name of its file. */
export function readName(row: Row, field: string): unknown {
  const value = row[field];
  return typeof value === 'string' ? value : readRelated(value)[0]?.name;
}

function listTexts({ attributes }: Schema, parts: AttributionParts): string[] {
  const ofCredit = [parts.creditLine, parts.creator, parts.copyrightNotice, parts.usageTerms, parts.licenseUrl];
  return Object.keys(attributes).filter(
    (name) => attributes[name]?.type === 'string' && !attributes[name].private && !ofCredit.includes(name),
  );
}
