import type { ListedDocument } from '../../../shared/contracts/desk';

/** Tells one document of the desk from another. */
export const keyOf = ({ uid, documentId }: Pick<ListedDocument, 'uid' | 'documentId'>): string =>
  `${uid} ${documentId}`;
