import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { DocumentId } from '../../plugins/copydesk/domain/ids';
import { acquireWriteLock, inTransaction } from '../../plugins/copydesk/server/src/public-api';
import { describeRendering } from '../describe-rendering';
import { packVersion, type PackedVersion } from '../rendering/pack-version';
import { type WrittenVersion, writeVersion } from '../rendering/write-version';
import { renderDocument } from '../rendering/render-document';
import { loadPublished } from './load-published';
import { readContentRows } from './content-row';
import { columnNames, type StoredVersion, toColumns, toRow } from './version-columns';

/** A document of a delivered type. */
export interface Deliverable {
  uid: string;
  documentId: DocumentId;
}

/** Renders a document from content. Returns its published versions ready to be sent. */
export async function prepareDocument(strapi: Core.Strapi, document: Deliverable): Promise<PackedVersion[]> {
  return Promise.all((await writeDocument(strapi, document)).map(packVersion));
}

async function writeDocument(strapi: Core.Strapi, { uid, documentId }: Deliverable): Promise<WrittenVersion[]> {
  const published = await loadPublished(strapi, uid, documentId);
  if (!published) return [];
  const versions = renderDocument(published, describeRendering(strapi, uid));
  const liveSlugs = versions.filter(({ state }) => state.kind === 'live').map(({ slug }) => slug);
  return versions.map((version) => writeVersion(version, liveSlugs));
}

/** Renders a document into the model and deletes versions that are no longer published, in the caller's transaction. */
export async function renderIntoModel(strapi: Core.Strapi, document: Deliverable): Promise<void> {
  await store(strapi, document, () => true);
}

/**
 * The same, but leaves alone versions that are stored already, because most saves are of drafts and change nothing for readers.
 * It compares all columns but the bodies, which are known by their etags: a body that was damaged in the database is not
 * repaired.
 */
export async function refreshInModel(strapi: Core.Strapi, document: Deliverable): Promise<void> {
  await store(strapi, document, (version, stored) => !isDeepStrictEqual(toColumns(version), stored));
}

async function store(
  strapi: Core.Strapi,
  document: Deliverable,
  isWorthWriting: (version: WrittenVersion, stored: StoredVersion | undefined) => boolean,
): Promise<void> {
  const { uid, documentId } = document;
  const versions = await writeDocument(strapi, document);
  const contentRows = await readContentRows(strapi, document);
  await inTransaction(strapi, async ({ trx }) => {
    const table = () => strapi.db.connection('delivery_documents').transacting(trx);
    const own = { content_type: uid, document_id: documentId };
    const found = (await table()
      .select([...columnNames, 'content_row'])
      .where(own)) as (StoredVersion & { content_row: string | null })[];
    const stored = found.map(({ content_row: _row, ...version }) => version);
    const isFromRow = ({ locale }: WrittenVersion) =>
      found.some((row) => row.locale === locale && row.content_row === contentRows.get(locale));

    const gone = stored.map(({ locale }) => locale).filter((locale) => versions.every((one) => one.locale !== locale));
    if (gone.length > 0) await table().where(own).whereIn('locale', gone).delete();

    const present = new Map(stored.map((row) => [row.locale, row]));
    const wanted = versions.filter((version) => isWorthWriting(version, present.get(version.locale)));
    // A publication replaces the row, also where it says what it said before.
    for (const { locale } of versions.filter((version) => !wanted.includes(version) && !isFromRow(version))) {
      await table()
        .where({ ...own, locale })
        .update({ content_row: contentRows.get(locale) ?? null });
    }
    if (wanted.length > 0) {
      const rows = (await Promise.all(wanted.map(packVersion))).map((version) => ({
        ...own,
        ...toRow(version),
        content_row: contentRows.get(version.locale) ?? null,
      }));
      await table().insert(rows).onConflict(['content_type', 'document_id', 'locale']).merge();
    }
  });
}

/** Renders a document into the model in a transaction of its own, while no other write is in progress. */
export async function renderUnderWriteLock(strapi: Core.Strapi, document: Deliverable): Promise<void> {
  await strapi.db.transaction(async () => {
    await acquireWriteLock(strapi);
    await renderIntoModel(strapi, document);
  });
}
