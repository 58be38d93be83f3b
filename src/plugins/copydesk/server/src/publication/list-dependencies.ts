import { notPublished } from '../../../domain/dependency/not-published';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { SchemaOf } from '../../../domain/schema';
import type { Violation } from '../../../domain/violation';
import type { PublicationChain, Publication } from './publication-chain';

/**
 * Lists the documents that block a publication because readers do not see them: unpublished drafts, and what is kept from readers. Documents whose publication is
 * in progress are left out, so that two that point to each other do not publish each other for ever.
 */
export function listDependencies(
  document: ReleaseSnapshot,
  violations: readonly Violation[],
  inProgress: PublicationChain['inProgress'],
  schemaOf: SchemaOf,
): Publication[] {
  const locales = new Set(violations.filter(({ rule }) => rule === notPublished.id).map(({ locale }) => locale));
  return document.related.flatMap(
    ({ uid, documentId, versions, publishedLocales, withheldLocales = [] }): Publication[] => {
      const { draftAndPublish, localized } = schemaOf(uid);
      if (!draftAndPublish || inProgress.some((one) => one.documentId === documentId)) return [];
      const seen = publishedLocales.filter((locale) => !withheldLocales.includes(locale));
      const wanted = [...locales].filter((locale) => locale in versions && !seen.includes(locale));
      const isWanted = localized ? wanted.length > 0 : locales.size > 0 && seen.length === 0;
      return isWanted ? [{ uid, documentId, locales: wanted }] : [];
    },
  );
}
