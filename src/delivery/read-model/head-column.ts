/** What is short about a version. */
export interface Head {
  locale: string;
  slug: string;
  state: 'live' | 'retracted';
  etag: string;
  link: string;
  tags: string;
  /** Of the plain answer, in bytes: the database knows without counting. */
  length: number;
  /** Of the list item. */
  itemLength: number;
}

/**
 * Takes the column `head` apart, which the read model puts together: PostgreSQL describes every column of every answer anew,
 * so all that is short comes as one.
 */
export function readHead(head: string): Head {
  const [locale = '', slug = '', state, etag = '', link = '', tags = '', length, itemLength] = head.split('\n');
  return {
    locale,
    slug,
    state: state === 'retracted' ? 'retracted' : 'live',
    etag,
    link,
    tags,
    length: Number(length),
    itemLength: Number(itemLength),
  };
}

/** When a version `d` may be shown no longer as it is, in milliseconds. */
export const expiry = '(extract(epoch from d.expires_at) * 1000)::bigint::text as expires_at';
