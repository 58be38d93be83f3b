import type { Pool } from 'pg';
import type { ContentEncoding } from '../rendering/write-version';
import type { DocumentRequest } from '../requests/read-request';
import { expiry, type Head, readHead } from '../read-model/head-column';

/** What the read model has for an address. */
export interface DocumentRow {
  document_id: string;
  /** The locale of the slug asked for; of an id, none. */
  slug_locale: string | null;
  /** The version to serve; nothing else is filled in where there is none. */
  locale: string | null;
  slug: string;
  state: 'live' | 'retracted';
  etag: string;
  link: string;
  tags: string;
  /** In milliseconds. */
  expires_at: string | null;
  /** Whether the slug asked for is one of the document's present ones. */
  is_present: boolean | null;
  /** The answer, plain or packed; plain where the reader wanted another locale, which the answer has to say. */
  body: string | null;
  packed: Buffer | null;
  /** How many bytes the plain answer has: the database knows without counting. */
  length: number;
  /** Where the document can be read, when it cannot in the locales asked for. */
  elsewhere: string[] | null;
}

/** A row as it travels. */
interface SelectedRow extends Omit<DocumentRow, keyof Head> {
  /** None where there is no version to serve. */
  head: string | null;
}

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

/** Where the document with this id can be read; told where it cannot in the locales asked for. */
const elsewhere = (id: string) => `case when d.locale is null then (
      select array_agg(e.locale order by e.locale) from delivery_documents e
      where e.content_type = $1 and e.document_id = ${id} and e.state = 'live'
    ) end as elsewhere`;

/** A statement that finds the version to serve of the document in `found`, for $3 the locales wanted and $4 the encoding. */
const findVersion = (found: string, locales: string, isPresent: string) => `
  select found.document_id, found.slug_locale, d.head, d.is_present, d.expires_at, d.body, d.packed,
    ${elsewhere('found.document_id')}
  from (${found}) found
  left join lateral (
    select d.locale, d.head, ${isPresent} as is_present, ${expiry},
      case when $4 = 'identity' or d.locale <> ($3::text[])[1] then d.body end as body,
      case when d.locale <> ($3::text[])[1] then null when $4 = 'br' then d.brotli when $4 = 'gzip' then d.gzip end as packed
    from delivery_documents d
    where d.content_type = $1 and d.document_id = found.document_id and d.locale = any(${locales})
    order by array_position($3::text[], d.locale) limit 1
  ) d on true`;

/** By any slug the document ever had. A claim in a locale the reader takes decides; among the others, one that leads somewhere. */
const bySlug = `${findVersion(
  `select claimant as document_id, locale as slug_locale from copydesk_slug_claims where content_type = $1 and slug = $2`,
  `case when cardinality($3::text[]) = 0 then array[found.slug_locale::text] else $3::text[] end`,
  `$2 = any(d.live_slugs)`,
)}
  order by array_position($3::text[], found.slug_locale::text) nulls last, d.locale is null limit 1`;

/**
 * The same for one locale at most, which is what most readers take. It says less and is answered faster: of several claims,
 * which are rare, it tells all, for {@link pickClaim} to choose from.
 */
const bySlugInOne = `
  select c.claimant as document_id, c.locale as slug_locale, d.head, $2 = any(d.live_slugs) as is_present, ${expiry},
    case $4 when 'identity' then d.body end as body,
    case $4 when 'br' then d.brotli when 'gzip' then d.gzip end as packed, ${elsewhere('c.claimant')}
  from copydesk_slug_claims c
  left join delivery_documents d
    on d.content_type = $1 and d.document_id = c.claimant and d.locale = coalesce(($3::text[])[1], c.locale)
  where c.content_type = $1 and c.slug = $2`;

/** As {@link bySlug} has it. */
function pickClaim(rows: DocumentRow[], wanted: string | undefined): DocumentRow[] {
  if (rows.length < 2) return rows;
  const row = rows.find((one) => one.slug_locale === wanted) ?? rows.find((one) => one.locale !== null);
  return row ? [row] : rows.slice(0, 1);
}

/** By id. One of which nothing was ever published is none. */
const byId = findVersion(
  `select $2::text as document_id, null as slug_locale
   where exists (select 1 from copydesk_slug_claims where content_type = $1 and claimant = $2)`,
  `$3::text[]`,
  `true`,
);

/** Finds one document with one statement: a row, or none. */
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
