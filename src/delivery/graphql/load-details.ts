import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import { type Delivered, markDelivered } from './delivered';

/** A version of a document that Strapi's own queries answer with. */
export interface Version {
  uid: string;
  documentId: string;
  locale: string;
}

type Details = Delivered | null;
type Loader = DataLoader<Version, Details, string>;

const loaders = new WeakMap<object, Loader>();

/** Reads what the read model adds to a published version. One statement reads it for all versions of a request. */
export function loadDetails(pool: Pool, request: object, version: Version): Promise<Details> {
  const loader =
    loaders.get(request) ?? new DataLoader((versions) => readDetails(pool, versions), { cacheKeyFn: nameVersion });
  loaders.set(request, loader);
  return loader.load(version);
}

const nameVersion = ({ uid, documentId, locale }: Version): string => [uid, documentId, locale].join(' ');

const statement = `
  select content_type as uid, document_id as "documentId", locale, order_key,
    body::json #> '{data,alternates}' as alternates, body::json #> '{data,byline}' as byline,
    body::json #> '{data,url}' as url, body::json #> '{data,translation}' as translation
  from delivery_documents
  where state = 'live' and (content_type, document_id, locale) in (select * from unnest($1::text[], $2::text[], $3::text[]))`;

async function readDetails(pool: Pool, versions: readonly Version[]): Promise<Details[]> {
  const column = (name: keyof Version) => versions.map((version) => version[name]);
  const values = [column('uid'), column('documentId'), column('locale')];
  const { rows } = await pool.query<Version & Delivered>({ name: 'delivery_details', text: statement, values });
  const found = new Map(rows.map((row) => [nameVersion(row), row]));
  return versions.map((version) => markDelivered(found.get(nameVersion(version)) ?? null));
}
