/** What is short about a version, as a look-up reads it. */
export interface Head {
  locale: string;
  slug: string;
  state: 'live' | 'retracted';
  etag: string;
  link: string;
  tags: string;
  /** Of the plain answer, in bytes. The database knows it without counting. */
  length: number;
  /** Of the list item, in bytes. */
  itemLength: number;
}

/**
 * What the column `head` holds, in this order, and the SQL of each part. PostgreSQL describes every column of every answer, so
 * all that is short about a version travels as one.
 *
 * Databases have stored heads in this order. To change it, give the column another name.
 */
const parts: readonly [part: keyof Head, sql: string][] = [
  ['locale', 'locale'],
  ['slug', 'slug'],
  ['state', 'state'],
  ['etag', 'etag'],
  ['link', 'link'],
  ['tags', 'tags'],
  ['length', 'octet_length(body)::text'],
  ['itemLength', 'octet_length(list_item)::text'],
];

/** The SQL that composes a head from the other columns of its row. No part of it has a line break: each takes one line. */
export const composeHead: string = parts.map(([, sql]) => sql).join(` || e'\\n' || `);

const lineOf = Object.fromEntries(parts.map(([part], line) => [part, line])) as Record<keyof Head, number>;

/** Reads a head. */
export function readHead(head: string): Head {
  const lines = head.split('\n');
  const read = (part: keyof Head): string => lines[lineOf[part]] ?? '';
  return {
    locale: read('locale'),
    slug: read('slug'),
    state: read('state') === 'retracted' ? 'retracted' : 'live',
    etag: read('etag'),
    link: read('link'),
    tags: read('tags'),
    length: Number(read('length')),
    itemLength: Number(read('itemLength')),
  };
}
