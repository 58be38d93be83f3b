import { type DocumentSnapshot, findRelated } from '../document';
import type { DocumentId, Locale } from '../ids';
import type { SchemaOf } from '../schema';

/**
 * Decides whether a version in a locale can point to a document: a version that readers see to what readers see in that locale,
 * a draft to what exists in it. Where the type is not localized, any of its rows will do.
 */
export const canStand =
  (document: Pick<DocumentSnapshot, 'related'>, schemaOf: SchemaOf, forReaders: boolean) =>
  (locale: Locale) =>
  (uid: string, documentId: DocumentId): boolean => {
    const related = findRelated(document, uid, documentId);
    if (!related) return false;
    const locales = forReaders ? related.publishedLocales : Object.keys(related.versions);
    return schemaOf(uid).localized ? locales.includes(locale) : locales.length > 0;
  };
