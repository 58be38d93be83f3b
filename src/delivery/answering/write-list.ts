import { type ContentEncoding, compress } from '../rendering/compress';
import { hash } from '../rendering/hash';
import { writeCursor } from '../requests/list-cursor';
import type { ListRequest } from '../requests/read-request';
import type { Found } from './answer';
import type { ListRow } from './look-up-list';

/** The tag of a list for caches, in addition to those of its items: it is purged when a document joins or leaves the list. */
export function nameList(uid: string, locale: string): string {
  return `${uid.split('.').at(-1) ?? uid}-latest-${locale}`;
}

/** Writes a page of a list: its items, and the cursor of the next page if there is one. */
export async function writeList(
  uid: string,
  rows: readonly ListRow[],
  { locale, limit }: ListRequest,
  encoding: ContentEncoding,
): Promise<Found> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const nextCursor = rows.length > limit && last ? writeCursor(last.order_key) : null;
  const meta = JSON.stringify({ locale, limit, nextCursor });
  const [opening, middle, end] = ['{"data":[', '],"meta":', '}'];
  const plain = opening + page.map(({ list_item: item }) => item).join(',') + middle + meta + end;
  const tags = [...new Set([nameList(uid, locale), ...page.flatMap((row) => row.tags.split(' '))])].join(' ');
  const found = { kind: 'content', status: 200, locale, link: '', tags } as const;
  // The etags and lengths of the items are stored, so neither the text of the page is hashed nor its bytes counted.
  const etag = hash(`${page.map((row) => row.etag).join(' ')} ${meta}`);
  if (encoding === 'identity') {
    const commas = Math.max(page.length - 1, 0);
    const frame = Buffer.byteLength(opening + middle + meta + end) + commas;
    return { ...found, encoding, etag, body: plain, length: page.reduce((sum, row) => sum + row.length, frame) };
  }
  return { ...found, encoding, etag: `${etag}-${encoding}`, body: await compress(plain, encoding) };
}
