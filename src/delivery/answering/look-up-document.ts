import type { Pool } from 'pg';
import { selectWithheldLocales, slugClaims } from '../../plugins/copydesk/server/src/public-api';
import { type Head, readHead } from '../read-model/head-column';
import type { ContentEncoding } from '../rendering/compress';
import type { DocumentRequest } from '../requests/read-request';
import { selectExpiry } from './expiry';

/** What the read model holds for an address. */
export interface DocumentRow {
  document_id: string;
  /** The locale of the slug asked for; `null` for an id. */
  slug_locale: string | null;
  /** The locale of the version to serve; `null`, with nothing else filled in, if there is none. */
  locale: string | null;
  slug: string;
  state: 'live' | 'retracted';
  etag: string;
  link: string;
  tags: string;
  /** In milliseconds. */
  expires_at: string | null;
  /** Whether the slug asked for is a present one of the document. */
  is_present: boolean | null;
  /** The answer, plain or compressed; plain if the reader wanted another locale first, which the answer has to name. */
  body: string | null;
  packed: Buffer | null;
  /** Of the plain answer, in bytes. */
  length: number;
  /** The locales in which the document can be read, if it cannot in those asked for. */
  elsewhere: string[] | null;
  /** If there is no version to serve, the locales in which it is out and kept from readers for now. */
  withheld: string[] | null;
}

/** A row as the database returns it. */
interface SelectedRow extends Omit<DocumentRow, keyof Head> {
  /** `null` if there is no version to serve. */
  head: string | null;
}

const { table, contentType, locale, slug, claimant } = slugClaims;

const absent: Pick<DocumentRow, 'locale' | 'slug' | 'state' | 'etag' | 'link' | 'tags' | 'length'> = {
  locale: null,
  slug: '',
  state: 'live',
  etag: '',
  link: '',
  tags: '',
  length: 0,
};

const toDocumentRow = (row: SelectedRow): DocumentRow =>
  Object.assign(row.head === null ? { ...absent } : readHead(row.head), row);

/** Selects the locales in which the document with this id can be read, and those in which it is withheld, if there is no version to serve. */
const elsewhere = (id: string) => `case when d.locale is null then (
      select array_agg(e.locale order by e.locale) from delivery_documents e
      where e.content_type = $1 and e.document_id = ${id} and e.state = 'live'
    ) end as elsewhere,
    case when d.locale is null then ${selectWithheldLocales('$1', id)} end as withheld`;

/** A statement that finds the version to serve of the document in `found`. $3 are the locales wanted, $4 is the encoding. */
const findVersion = (found: string, locales: string, isPresent: string) => `
  select found.document_id, found.slug_locale, d.head, d.is_present, d.expires_at, d.body, d.packed,
    ${elsewhere('found.document_id')}
  from (${found}) found
  left join lateral (
    select d.locale, d.head, ${isPresent} as is_present, ${selectExpiry},
      case when $4 = 'identity' or d.locale <> ($3::text[])[1] then d.body end as body,
      case when d.locale <> ($3::text[])[1] then null when $4 = 'br' then d.brotli when $4 = 'gzip' then d.gzip end as packed
    from delivery_documents d
    where d.content_type = $1 and d.document_id = found.document_id and d.locale = any(${locales})
    order by array_position($3::text[], d.locale) limit 1
  ) d on true`;

/**
 * By any slug the document ever had. Several documents may have had a slug, in different locales: the claim in a locale the
 * reader takes wins, otherwise one that has a version to serve.
 */
const bySlug = `${findVersion(
  `select ${claimant} as document_id, ${locale} as slug_locale from ${table} where ${contentType} = $1 and ${slug} = $2`,
  `case when cardinality($3::text[]) = 0 then array[found.slug_locale::text] else $3::text[] end`,
  `$2 = any(d.live_slugs)`,
)}
  order by array_position($3::text[], found.slug_locale::text) nulls last, d.locale is null limit 1`;

/**
 * The same for one locale at most, which most readers ask for. A shorter statement is faster: it returns all claims on the
 * slug, rarely more than one, for {@link pickClaim} to choose from.
 */
const bySlugInOne = `
  select c.${claimant} as document_id, c.${locale} as slug_locale, d.head, $2 = any(d.live_slugs) as is_present, ${selectExpiry},
    case $4 when 'identity' then d.body end as body,
    case $4 when 'br' then d.brotli when 'gzip' then d.gzip end as packed, ${elsewhere(`c.${claimant}`)}
  from ${table} c
  left join delivery_documents d
    on d.content_type = $1 and d.document_id = c.${claimant} and d.locale = coalesce(($3::text[])[1], c.${locale})
  where c.${contentType} = $1 and c.${slug} = $2`;

/** Picks the claim that {@link bySlug} puts first. */
function pickClaim(rows: DocumentRow[], wanted: string | undefined): DocumentRow[] {
  if (rows.length < 2) return rows;
  const row = rows.find((one) => one.slug_locale === wanted) ?? rows.find((one) => one.locale !== null);
  return row ? [row] : rows.slice(0, 1);
}

/** By id. A document without a claim was never published, and is not found. */
const byId = findVersion(
  `select $2::text as document_id, null as slug_locale
   where exists (select 1 from ${table} where ${contentType} = $1 and ${claimant} = $2)`,
  `$3::text[]`,
  `true`,
);

/** Finds one document with one statement: one row, or none. */
export async function lookUpDocument(
  pool: Pool,
  uid: string,
  { address, locales }: DocumentRequest,
  encoding: ContentEncoding,
): Promise<DocumentRow[]> {
  const statement =
    address.by === 'id'
      ? { name: 'delivery_by_id', text: byId, values: [uid, address.documentId, locales, encoding] }
      : locales.length > 1
        ? { name: 'delivery_by_slug', text: bySlug, values: [uid, address.slug, locales, encoding] }
        : { name: 'delivery_by_slug_in_one', text: bySlugInOne, values: [uid, address.slug, locales, encoding] };
  const { rows } = await pool.query<SelectedRow>(statement);
  return pickClaim(rows.map(toDocumentRow), locales[0]);
}
