import type { ListedDocument } from '../../../shared/contracts/desk';

/** Identifies a document of the desk. */
export const keyOf = ({ uid, documentId }: Pick<ListedDocument, 'uid' | 'documentId'>): string =>
  `${uid} ${documentId}`;
