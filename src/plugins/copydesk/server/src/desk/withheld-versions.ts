import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { DeskLocale } from '../../../domain/desk/describe-desk-row';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { runBuilt, runSql } from '../database/run-sql';
import { policyInForce } from '../policy/policy-in-force';
import { documentChanges } from '../writes/document-changes';
import { deskRowTable, isVersionWithheld } from '../releases/desk-row-table';
import type { DeskRow } from './desk-row-store';

/**
 * Whether versions of a type are withheld while they are out of policy. Of a type without drafts, every version is out as it is saved,
 * and nothing that is wrong in it has been let out by anybody.
 */
export function isWithholding(strapi: Core.Strapi, uid: ContentTypeUid): boolean {
  const { policy, covers } = policyInForce(strapi);
  return covers(uid) && policy().withholdOutOfPolicy === true;
}

/**
 * Which published versions of documents readers are not to be shown, because something in them violates the policy that nobody has let out so; none
 * unless the policy says `withholdOutOfPolicy`. One statement for all of them.
 */
export async function findWithheld(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentIds: readonly DocumentId[],
): Promise<ReadonlyMap<DocumentId, readonly Locale[]>> {
  if (!isWithholding(strapi, uid) || documentIds.length === 0) return new Map();
  const rows = await runSql<{ subject: DocumentId; locales: Locale[] }>(
    strapi,
    `select subject, array_agg(locale.key) as locales
     from ${deskRowTable} entry, jsonb_each(entry.locales) as locale
     where content_type = ? and subject = any(?) and ${isVersionWithheld}
     group by subject`,
    [uid, [...documentIds]],
  );
  return new Map(rows.map(({ subject, locales }) => [subject, locales]));
}

/**
 * The same as a query for the ids of their published rows, to be left out of other queries; undefined unless the policy says
 * `withholdOutOfPolicy`.
 */
export function selectWithheldIds(strapi: Core.Strapi, uid: ContentTypeUid) {
  if (!isWithholding(strapi, uid)) return undefined;
  const { tableName } = strapi.db.metadata.get(uid);
  const query = strapi.db
    .getConnection(`${tableName} as row`)
    .join(`${deskRowTable} as entry`, 'entry.subject', 'row.document_id')
    .select<{ id: number }[]>('row.id')
    .where('entry.content_type', uid)
    .whereRaw(`entry.states @> '["out-of-policy"]'`)
    // A version in no language is kept under the name that null has as a key.
    .whereRaw(`jsonb_typeof(entry.locales -> coalesce(row.locale, 'null') -> 'outOfPolicy') = 'object'`);
  // A type without drafts has no other rows, whatever their time of publication.
  return policyInForce(strapi).governs(uid) ? query.whereNotNull('row.published_at') : query;
}

/** The ids themselves. */
export async function listWithheldIds(strapi: Core.Strapi, uid: ContentTypeUid): Promise<number[]> {
  const query = selectWithheldIds(strapi, uid);
  return query ? (await runBuilt(strapi, query)).map(({ id }) => id) : [];
}

/** An SQL expression for the languages in which a document is withheld, null if in none; `type` and `subject` are expressions, too. */
export function selectWithheldLocales(type: string, subject: string): string {
  return `(select array_agg(locale.key) from ${deskRowTable} entry, jsonb_each(entry.locales) as locale
    where entry.content_type = ${type} and entry.subject = ${subject} and ${isVersionWithheld})`;
}

/** What becomes of the withholding of a document: it changes, or some version waits for something still, or neither. */
export type WithholdingChange = 'changed' | 'waiting' | 'none';

/**
 * Tells the delivery of a document whose withheld versions are about to change, although it was not written. Answers whether these
 * change, or what they wait for.
 */
export async function noteWithholding(
  strapi: Core.Strapi,
  { contentType: uid, subject: documentId, locales }: DeskRow,
): Promise<WithholdingChange> {
  if (!isWithholding(strapi, uid)) return 'none';
  const [row] = await runSql<{ locales: string }>(
    strapi,
    `select locales from ${deskRowTable} where content_type = ? and subject = ?`,
    [uid, documentId],
  );
  const [before, now] = [
    describeWaits(row ? (JSON.parse(row.locales) as DeskRow['locales']) : {}),
    describeWaits(locales),
  ];
  if (!isDeepStrictEqual([...before.keys()], [...now.keys()])) {
    documentChanges(strapi).note({ uid, documentId, isSeen: true });
  }
  if (!isDeepStrictEqual(before, now)) return 'changed';
  return [...now.values()].some((waits) => waits.length > 0) ? 'waiting' : 'none';
}

/** The locales that readers are kept from, in order, with what each waits for. */
function describeWaits(locales: DeskRow['locales']): ReadonlyMap<Locale, DeskLocale['waitsFor']> {
  const kept = Object.entries(locales).filter(([, { outOfPolicy }]) => outOfPolicy);
  return new Map(
    kept.sort(([one], [other]) => (one < other ? -1 : 1)).map(([locale, { waitsFor }]) => [locale, waitsFor]),
  );
}
