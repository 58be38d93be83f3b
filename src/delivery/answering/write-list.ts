import { type ContentEncoding, compress, hash } from '../rendering/write-version';
import { writeCursor } from '../requests/list-cursor';
import type { ListRequest } from '../requests/read-request';
import type { Found } from './answer';
import type { ListRow } from './look-up-list';

/** What a list is known by to caches, beside what stands in it: whatever joins it or leaves it changes this. */
export function nameList(uid: string, locale: string): string {
  return `${uid.split('.').at(-1) ?? uid}-latest-${locale}`;
}

/** Writes a page of a list: its items, and the cursor of the next page where there is one. */
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
  // What names an item names what it says: neither that nor the bytes of all of them need be counted again.
  const etag = hash(`${page.map((row) => row.etag).join(' ')} ${meta}`);
  if (encoding === 'identity') {
    const commas = Math.max(page.length - 1, 0);
    const frame = Buffer.byteLength(opening + middle + meta + end) + commas;
    return { ...found, encoding, etag, body: plain, length: page.reduce((sum, row) => sum + row.length, frame) };
  }
  return { ...found, encoding, etag: `${etag}-${encoding}`, body: await compress(plain, encoding) };
}
