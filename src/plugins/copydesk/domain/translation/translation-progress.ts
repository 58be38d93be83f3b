import type { Entry } from '../document';
import type { Schema, SchemaOf } from '../schema';
import type { Locale } from '../violation';
import type { FieldRoleOverrides } from './field-role';
import { collectTranslatedFields, keyOf } from './translated-fields';

/** How far a document is in one locale: not there, the source itself, or a translation: with blank fields, older than its source, or complete. */
export type TranslationStatus = 'missing' | 'source' | 'incomplete' | 'stale' | 'complete';

/** How many of the fields that hold words in the source hold words here. */
export interface TranslationProgress {
  status: TranslationStatus;
  translated: number;
  total: number;
}

/** A document in all its locales, and what its fields are. */
export interface TranslatedDocument {
  versions: Readonly<Record<Locale, Entry>>;
  sourceLocale: Locale;
  schema: Schema;
  schemaOf: SchemaOf;
  roles?: FieldRoleOverrides;
}

/**
 * Measures how far a document is in one locale.
 *
 * Only presence counts, whatever it is worth: a field says something at the same place as in the source, or it does not.
 */
export function measureTranslation(document: TranslatedDocument, locale: Locale): TranslationProgress {
  const { versions, sourceLocale } = document;
  const version = versions[locale];
  const wanted = listFilled(document, versions[sourceLocale]);
  const here = new Set(listFilled(document, version));
  const translated = wanted.filter((path) => here.has(path)).length;
  const total = wanted.length;

  if (!version) return { status: 'missing', translated, total };
  if (locale === sourceLocale) return { status: 'source', translated, total };
  return { status: translated < total ? 'incomplete' : 'complete', translated, total };
}

function listFilled({ schema, schemaOf, roles }: TranslatedDocument, version: Entry | undefined): string[] {
  if (!version) return [];
  return collectTranslatedFields(version, schema, schemaOf, roles)
    .filter(({ text }) => text !== '')
    .map(({ path }) => keyOf(path));
}
