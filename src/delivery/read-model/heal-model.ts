import type { Core } from '@strapi/strapi';
import { escapeIdentifier } from 'pg';
import { listWithheldIds, quoteTableOf, runSql } from '../../plugins/copydesk/server/src/public-api';
import { deliveredTypes } from '../delivered-types';
import { describeRendering } from '../describe-rendering';
import { contentRow } from './content-row';
import { queueDocuments } from './queue-documents';
import { type Deliverable, renderUnderWriteLock } from './render-into-model';

/** How a version in the model differs from content. */
type Reason = 'missing' | 'surplus' | 'changed' | 'unknown';

interface Difference extends Deliverable {
  locale: string;
  reason: Reason;
}

/** How often the rendering of what is missing is reported. */
const reportedEvery = 1000;

/**
 * Compares the model with the published rows at the start, by their numbers and times, and brings it in line: what is not published is
 * removed at once, what is published and missing is rendered before readers come, for they would be answered that it was withdrawn, and
 * what was rendered from other rows is rendered again in the background. What was found is logged once.
 */
export async function healModel(strapi: Core.Strapi): Promise<void> {
  const differences = await findDifferences(strapi);
  if (differences.length === 0) return;
  const of = (...reasons: Reason[]) => differences.filter(({ reason }) => reasons.includes(reason));
  await removeSurplus(strapi, of('surplus'));

  const missing = listDocuments(of('missing'));
  for (const [index, document] of missing.entries()) {
    await renderUnderWriteLock(strapi, document);
    if ((index + 1) % reportedEvery === 0) {
      strapi.log.info(`delivery: rendered ${index + 1} of ${missing.length} documents that readers did not get`);
    }
  }
  // A version that is left also names those that are gone.
  await queueDocuments(strapi, listDocuments(of('surplus', 'changed', 'unknown')));

  // What could not be rendered is not said to be.
  const stillMissing = (await findDifferences(strapi)).filter(({ reason }) => reason === 'missing').length;
  const healed = {
    missing: of('missing').length - stillMissing,
    surplus: of('surplus').length,
    changed: of('changed').length,
  };
  if (Object.values(healed).some((count) => count > 0)) {
    strapi.log.warn(`delivery: the read model did not say what is published; corrected ${JSON.stringify(healed)}`);
  }
}

async function findDifferences(strapi: Core.Strapi): Promise<Difference[]> {
  const found = await Promise.all(Object.keys(deliveredTypes).map((uid) => findDifferencesOf(strapi, uid)));
  return found.flat();
}

/** Versions that readers are not to get, because they are withheld or have no address, are not missing; there, they are too many. */
async function findDifferencesOf(strapi: Core.Strapi, uid: string): Promise<Difference[]> {
  const slug = escapeIdentifier(describeRendering(strapi, uid).slugField);
  const rows = await runSql<Omit<Difference, 'uid'>>(
    strapi,
    `select coalesce(row.document_id, version.document_id) as "documentId", coalesce(row.locale, version.locale) as locale,
       case when version.document_id is null then 'missing' when row.document_id is null then 'surplus'
         when version.content_row is null then 'unknown' else 'changed' end as reason
     from (
       select document_id, locale, ${contentRow('r')} as content_row from ${quoteTableOf(strapi, uid)} as r
       where published_at is not null and document_id is not null and locale is not null
         and r.${slug} <> '' and r.id <> all(?)
     ) as row
     full join (select document_id, locale, content_row from delivery_documents where content_type = ?) as version
       on version.document_id = row.document_id and version.locale = row.locale
     where row.document_id is null or version.document_id is null or row.content_row is distinct from version.content_row`,
    [await listWithheldIds(strapi, uid), uid],
  );
  return rows.map((row): Difference => ({ uid, ...row }));
}

async function removeSurplus(strapi: Core.Strapi, surplus: readonly Difference[]): Promise<void> {
  if (surplus.length === 0) return;
  await runSql(
    strapi,
    `delete from delivery_documents as version
     using unnest(?::text[], ?::text[], ?::text[]) as gone(content_type, document_id, locale)
     where version.content_type = gone.content_type and version.document_id = gone.document_id and version.locale = gone.locale`,
    [surplus.map(({ uid }) => uid), surplus.map(({ documentId }) => documentId), surplus.map(({ locale }) => locale)],
  );
}

function listDocuments(differences: readonly Difference[]): Deliverable[] {
  const named = differences.map(({ uid, documentId }) => [`${uid} ${documentId}`, { uid, documentId }] as const);
  return [...new Map(named).values()];
}
