import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../../../domain/ids';
import { quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { contentVersion } from '../desk/content-version';
import { deskRowTable } from '../desk/desk-row-store';
import { policyInForce } from '../policy/policy-in-force';
import { findSlugColumn } from '../slugs/find-slug-column';
import { slugClaims } from '../slugs/slug-claims-table';
import { stateTable } from '../translations/state-store';

/** How many documents differ from what is derived from them, and in which way. */
export type Differences = Readonly<Record<string, number>>;

/**
 * Compares the desk and the translation records of a type with its rows, by the numbers and times of the rows alone, and records every
 * document that differs, so that it is followed. A published slug that nobody has claimed is
 * a difference too. Two statements and a few passes over the type's rows, however many there are.
 */
export async function recordDifferences(strapi: Core.Strapi, uid: ContentTypeUid): Promise<Differences> {
  const table = quoteTableOf(strapi, uid);
  // A row of the desk from before versions were kept, or from an import, is taken for what it is of.
  await runSql(
    strapi,
    `update ${deskRowTable} set content_version = of.version
     from (select document_id, ${contentVersion} as version from ${table} as row group by 1) as of
     where content_version is null and content_type = ? and subject = of.document_id`,
    [uid],
  );
  // The desk shows what has a draft.
  const isOnDesk = policyInForce(strapi).governs(uid) ? 'having bool_or(row.published_at is null)' : '';
  const stage = policyInForce(strapi).governs(uid)
    ? `case when row.published_at is null then 'draft' else 'published' end`
    : `'draft'`;
  const slug = findSlugColumn(strapi, uid);
  const isSeen = policyInForce(strapi).governs(uid) ? 'row.published_at is not null and' : '';
  const unaddressed =
    slug === undefined
      ? ''
      : `union all
       select distinct row.document_id, 'without an address' from ${table} as row
       left join ${slugClaims.table} as claim on claim.content_type = ? and claim.locale = row.locale and claim.slug = row.${slug}
       where ${isSeen} row.document_id is not null and row.locale is not null and row.${slug} <> '' and claim.slug is null`;
  const rows = await runSql<{ reason: string; documents: string }>(
    strapi,
    `with differing as (
       select coalesce(of.document_id, desk.subject) as subject,
         case when desk.subject is null then 'missing on the desk'
           when of.document_id is null then 'gone, but on the desk' else 'changed' end as reason
       from (select document_id, ${contentVersion} as version from ${table} as row where document_id is not null group by 1 ${isOnDesk}) as of
       full join (select subject, content_version from ${deskRowTable} where content_type = ?) as desk on desk.subject = of.document_id
       where desk.subject is null or of.document_id is null or desk.content_version is distinct from of.version
       union all
       select distinct coalesce(of.document_id, record.subject),
         case when record.subject is null then 'without a translation record' else 'gone, but with a translation record' end
       from (select document_id, locale, ${stage} as stage from ${table} as row where document_id is not null and locale is not null) as of
       full join (select subject, locale, stage from ${stateTable} where content_type = ?) as record
         on record.subject = of.document_id and record.locale = of.locale and record.stage = of.stage
       where record.subject is null or of.document_id is null
       ${unaddressed}
     ), recorded as (
       insert into copydesk_recorded_changes (content_type, subject) select distinct ?, subject from differing
     )
     select reason, count(*) as documents from differing group by reason`,
    [uid, uid, ...(slug === undefined ? [] : [uid]), uid],
  );
  return Object.fromEntries(rows.map(({ reason, documents }) => [reason, Number(documents)]));
}
