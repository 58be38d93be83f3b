import type { DocumentId } from '../../plugins/copydesk/domain/ids';

/**
 * The order key of a version: the time of its first publication, and its document. Keys of a type sort by time, and no two
 * documents have the same.
 */
export function writeOrderKey(firstPublishedAt: Date, documentId: DocumentId): string {
  return `${firstPublishedAt.toISOString()}~${documentId}`;
}

/** The document of an order key. */
export function readDocumentId(orderKey: string): DocumentId {
  return orderKey.slice(orderKey.indexOf('~') + 1);
}

const pattern = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)~[a-z0-9]{1,64}$/;

export function isOrderKey(text: string): boolean {
  const [, time] = pattern.exec(text) ?? [];
  return time !== undefined && !Number.isNaN(Date.parse(time));
}

/** Sorts after every order key, because these begin with a year. */
export const aboveEveryKey = '~';
