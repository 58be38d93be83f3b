import type { DocumentSnapshot } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';

/** Nested publications: one that takes along what the document shows, as far as it has come. */
export interface PublicationChain {
  /** The documents whose publication led here: when it is over, readers will see them in these locales. */
  inProgress: readonly { documentId: DocumentId; locales: readonly Locale[] }[];
  /** What was published in reliance on one of them. Strapi could not connect it yet, so it is published again at the end. */
  republishAfter: Publication[];
}

/** A document in the locales in which it is published. */
export interface Publication {
  uid: ContentTypeUid;
  documentId: DocumentId;
  locales: readonly Locale[];
}

/** The chain of a publication that no other one led to. */
export function newChain(): PublicationChain {
  return { inProgress: [], republishAfter: [] };
}

/** Whether a document points to one that readers will see only when the chain has come to its end. */
export function reliesOn({ related }: DocumentSnapshot, { inProgress }: PublicationChain): boolean {
  return related.some((one) =>
    inProgress.some(
      ({ documentId, locales }) =>
        documentId === one.documentId && locales.some((locale) => !one.publishedLocales.includes(locale)),
    ),
  );
}
