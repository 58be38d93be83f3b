import type { ClientBase } from 'pg';
import { escapeIdentifier as name } from 'pg';
import type { StoredModel } from './describe-model';

/** Remembers whose the slugs of published rows are, as their publication would have done. */
export async function claimSlugs(
  client: ClientBase,
  { uid, table, slug }: StoredModel,
  claims: StoredModel,
): Promise<void> {
  if (slug === undefined) return;
  const column = name(slug);
  await client.query(
    `insert into ${name(claims.table)} (document_id, content_type, locale, slug, claimant, created_at, updated_at, published_at)
     select 's' || substr(md5(r.locale || '/' || r.${column} || '/' || $1), 1, 23),
            $1, r.locale, r.${column}, r.document_id, now(), now(), now()
     from ${name(table)} r
     where r.published_at is not null and r.${column} is not null
     on conflict (content_type, locale, slug) do nothing`,
    [uid],
  );
}
