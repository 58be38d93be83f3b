import type { Pool } from 'pg';
import type { ListRequest } from '../requests/read-request';
import { selectExpiry } from './expiry';
import { readHead } from '../read-model/head-column';
import { aboveEveryKey, readDocumentId } from '../rendering/order-key';

export interface ListRow {
  document_id: string;
  order_key: string;
  list_item: string;
  /** Of the item, in bytes. */
  length: number;
  etag: string;
  tags: string;
  /** In milliseconds. */
  expires_at: string | null;
}

export interface ListedDocument {
  document_id: string;
  order_key: string;
  body: string;
  expires_at: string | null;
}

/** A row as the database returns it. */
interface SelectedItem extends Pick<ListRow, 'order_key' | 'list_item' | 'expires_at'> {
  head: string;
}

const newest = (columns: string) => `
  select ${columns}, d.order_key, ${selectExpiry}
  from delivery_documents d
  where d.content_type = $1 and d.locale = $2 and d.state = 'live' and d.order_key < $3
  order by d.order_key desc limit $4`;

/** Finds a page of a list with one statement, and one item more if there is another page. */
export async function lookUpList(pool: Pool, uid: string, { locale, limit, before }: ListRequest): Promise<ListRow[]> {
  const values = [uid, locale, before ?? aboveEveryKey, limit + 1];
  const statement = { name: 'delivery_newest', text: newest('d.head, d.list_item'), values };
  const { rows } = await pool.query<SelectedItem>(statement);
  return rows.map((row) => {
    const { etag, tags, itemLength } = readHead(row.head);
    return Object.assign(row, { document_id: readDocumentId(row.order_key), length: itemLength, etag, tags });
  });
}

/** Finds the documents of a page of a list with one statement, each with its whole body. */
export async function lookUpListed(
  pool: Pool,
  uid: string,
  { locale, limit, before }: ListRequest,
): Promise<ListedDocument[]> {
  const values = [uid, locale, before ?? aboveEveryKey, limit];
  const { rows } = await pool.query<ListedDocument>({
    name: 'delivery_listed',
    text: newest('d.document_id, d.body'),
    values,
  });
  return rows;
}
