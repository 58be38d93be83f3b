import type { Core } from '@strapi/strapi';
import type { RelatedDocument } from '../../../domain/document';
import { notPublished } from '../../../domain/dependency/not-published';
import type { DocumentId, Locale } from '../../../domain/ids';
import { runSql } from '../database/run-sql';
import { policyInForce } from '../policy/policy-in-force';
import { deskRowTable } from './desk-row-table';

/**
 * Marks in which locales what a document points to is kept from readers because it is out of policy; nothing unless the policy says
 * `withholdOutOfPolicy`. What is kept from them only because it waits for this document does not keep this one from them in turn.
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
    `select entry.subject, array_agg(locale.key) as locales
     from ${deskRowTable} entry, jsonb_each(entry.locales) as locale, jsonb_extract_path(locale.value, 'outOfPolicy') as fault
     where entry.subject = any(?) and entry.content_type = any(?) and entry.states @> '["out-of-policy"]'
       and jsonb_typeof(fault) = 'object'
       and not (fault ->> 'rule' = ? and coalesce(fault -> 'target' ->> 'documentId', '') = ?)
     group by entry.subject`,
    [governed.map((one) => one.documentId), governed.map(({ uid }) => uid), notPublished.id, documentId],
  );
  const withheld = new Map(rows.map(({ subject, locales }) => [subject, locales]));
  if (withheld.size === 0) return related;
  return related.map((one) => {
    const withheldLocales = withheld.get(one.documentId);
    return withheldLocales && governs(one.uid) ? { ...one, withheldLocales } : one;
  });
}
