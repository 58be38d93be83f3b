import type { DocumentSnapshot } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';

/** Nested publications in progress: one document is published, and what it shows before it. */
export interface PublicationChain {
  /** The documents whose publication led here, with the locales that readers will see at its end. */
  inProgress: readonly { documentId: DocumentId; locales: readonly Locale[] }[];
  /** What has been published so far: the desk says only at the end that readers are no longer kept from it. */
  done: Publication[];
  /** Publications that rely on one of them. Strapi could not link them yet, so they are repeated at the end. */
  republishAfter: Publication[];
}

/** A document in the locales in which it is published. */
export interface Publication {
  uid: ContentTypeUid;
  documentId: DocumentId;
  locales: readonly Locale[];
}

/** The chain of a publication that is not nested. */
export function newChain(): PublicationChain {
  return { inProgress: [], done: [], republishAfter: [] };
}

/** Whether a document points to one that readers will see only at the end of the chain. */
export function reliesOn({ related }: DocumentSnapshot, { inProgress }: PublicationChain): boolean {
  return related.some((one) =>
    inProgress.some(
      ({ documentId, locales }) =>
        documentId === one.documentId && locales.some((locale) => !one.publishedLocales.includes(locale)),
    ),
  );
}
