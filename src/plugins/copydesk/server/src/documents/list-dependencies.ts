import { notPublished } from '../../../domain/dependency/not-published';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { SchemaOf } from '../../../domain/schema';
import type { DocumentId, Locale, Violation } from '../../../domain/violation';

/** A document that has to go out before another can, and in which locales; in its only one if its type is not localized. */
export interface Dependency {
  uid: string;
  documentId: DocumentId;
  locales: Locale[] | undefined;
}

/**
 * Lists what stands in the way of a publication by not being published itself, where it could be.
 *
 * @param underway documents whose publication led here, so that two that point to each other do not go round in circles
 */
export function listDependencies(
  document: ReleaseSnapshot,
  violations: readonly Violation[],
  underway: readonly DocumentId[],
  schemaOf: SchemaOf,
): Dependency[] {
  const locales = new Set(violations.filter(({ rule }) => rule === notPublished.id).map(({ locale }) => locale));
  return document.related.flatMap(({ uid, documentId, versions, publishedLocales }): Dependency[] => {
    const { draftAndPublish, localized } = schemaOf(uid);
    if (!draftAndPublish || underway.includes(documentId)) return [];
    const wanted = [...locales].filter((locale) => locale in versions && !publishedLocales.includes(locale));
    const isWanted = localized ? wanted.length > 0 : locales.size > 0 && publishedLocales.length === 0;
    return isWanted ? [{ uid, documentId, locales: localized ? wanted : undefined }] : [];
  });
}
