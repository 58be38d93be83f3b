import type { DeskEntry } from '../../../shared/contracts/desk';

/** Tells one document of the desk from another. */
export const keyOf = ({ uid, documentId }: Pick<DeskEntry, 'uid' | 'documentId'>): string => `${uid} ${documentId}`;
