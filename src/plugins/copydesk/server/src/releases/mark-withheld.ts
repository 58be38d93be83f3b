import type { Core } from '@strapi/strapi';
import type { RelatedDocument } from '../../../domain/document';
import type { DocumentId, Locale } from '../../../domain/ids';
import { runSql } from '../database/run-sql';
import { policyInForce } from '../policy/policy-in-force';
import { deskRowTable, isVersionWithheld } from './desk-row-table';

/**
 * Marks in which locales what a document points to is kept from readers because it is out of policy; nothing unless the policy says
 * `withholdOutOfPolicy`. What is kept from them only because it waits for this document, be it through others, does not keep this one from them in turn: so the
 * waits are followed to what is wrong with something itself, or is not out at all.
 */
export async function markWithheld(
  strapi: Core.Strapi,
  documentId: DocumentId,
  related: readonly RelatedDocument[],
): Promise<readonly RelatedDocument[]> {
  const { policy, governs } = policyInForce(strapi);
  const governed = related.filter(({ uid }) => governs(uid));
  if (!policy().withholdOutOfPolicy || governed.length === 0) return related;
  const rows = await runSql<{ subject: DocumentId; locales: Locale[] }>(
    strapi,
    `with recursive withheld as (
       select entry.subject, locale.key as locale, locale.key as at, locale.value -> 'waitsFor' as waits
       from ${deskRowTable} entry, jsonb_each(entry.locales) as locale
       where entry.subject = any(?) and entry.content_type = any(?) and ${isVersionWithheld}
       union
       select withheld.subject, withheld.locale, coalesce(next.at, withheld.at), coalesce(next.waits, '[]')
       from withheld
         cross join jsonb_to_recordset(withheld.waits) as target(uid text, "documentId" text)
         left join lateral (
           select locale.key as at, locale.value -> 'waitsFor' as waits
           from ${deskRowTable} entry, jsonb_each(entry.locales) as locale
           where entry.content_type = target.uid and entry.subject = target."documentId" and ${isVersionWithheld}
             and (locale.key = withheld.at or 'null' in (locale.key, withheld.at))
         ) as next on true
       where target."documentId" <> ?
     )
     select subject, array_agg(distinct locale) as locales from withheld
     where waits is null or waits = '[]' group by subject`,
    [governed.map((one) => one.documentId), governed.map(({ uid }) => uid), documentId],
  );
  const withheld = new Map(rows.map(({ subject, locales }) => [subject, locales]));
  if (withheld.size === 0) return related;
  return related.map((one) => {
    const withheldLocales = withheld.get(one.documentId);
    return withheldLocales && governs(one.uid) ? { ...one, withheldLocales } : one;
  });
}
