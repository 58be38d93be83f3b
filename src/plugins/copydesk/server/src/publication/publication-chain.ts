import type { DocumentId, Locale } from '../../../domain/violation';

/** A publication that takes others along, as far as it has come. */
export interface Journey {
  /** The documents whose publication led here: when it is over, readers will see them in these locales. */
  underway: readonly { documentId: DocumentId; locales: readonly Locale[] }[];
  /** What was published in reliance on one of them. Strapi could not connect it yet, so it is published again at the end. */
  again: Publication[];
}

/** A document in the locales in which it is published. */
export interface Publication {
  uid: string;
  documentId: DocumentId;
  locales: readonly Locale[];
}
