import type { Core } from '@strapi/strapi';
import type { DocumentId } from '../../plugins/copydesk/domain/violation';
import { lockTurn } from '../../plugins/copydesk/server/src/documents/lock-turn';
import { describeNewsroom } from '../newsroom';
import { type PreparedVersion, prepareVersion } from '../rendering/prepare-answer';
import { renderDocument } from '../rendering/render-document';
import { loadPublished } from './load-published';

/** A document of a delivered type. */
export interface Deliverable {
  uid: string;
  documentId: DocumentId;
}

/** Renders a document from content: its published versions ready to be sent; none where it is not published. */
export async function prepareDocument(
  strapi: Core.Strapi,
  { uid, documentId }: Deliverable,
): Promise<PreparedVersion[]> {
  const published = await loadPublished(strapi, uid, documentId);
  if (!published) return [];
  const versions = renderDocument(published, describeNewsroom(strapi, uid));
  const liveSlugs = versions.filter(({ state }) => state.kind === 'live').map(({ slug }) => slug);
  return Promise.all(versions.map((version) => prepareVersion(version, liveSlugs)));
}

/**
 * Brings what readers get of a document in line with its content: every published version is rendered, what is published no
 * longer is gone. Runs in the caller's transaction.
 */
export async function renderIntoModel(strapi: Core.Strapi, document: Deliverable): Promise<void> {
  const { uid, documentId } = document;
  const versions = await prepareDocument(strapi, document);
  await strapi.db.transaction(async ({ trx }) => {
    const table = () => strapi.db.connection('delivery_documents').transacting(trx);
    const own = { content_type: uid, document_id: documentId };
    await table()
      .where(own)
      .whereNotIn(
        'locale',
        versions.map(({ locale }) => locale),
      )
      .delete();
    if (versions.length > 0) {
      const rows = versions.map((version) => ({ ...own, ...toRow(version) }));
      await table().insert(rows).onConflict(['content_type', 'document_id', 'locale']).merge();
    }
  });
}

/** The same, while nobody else writes: for whoever does not write itself. */
export async function renderInTurn(strapi: Core.Strapi, document: Deliverable): Promise<void> {
  await strapi.db.transaction(async () => {
    await lockTurn(strapi);
    await renderIntoModel(strapi, document);
  });
}

/** A prepared version as the columns of its row. */
export function toRow(version: PreparedVersion) {
  const { locale, slug, state, orderKey, listItem, body, gzip, brotli, etag, link, tags } = version;
  const { liveSlugs, dependsOn, expiresAt } = version;
  return {
    locale,
    slug,
    live_slugs: [...liveSlugs],
    state,
    order_key: orderKey,
    list_item: listItem,
    body,
    gzip,
    brotli,
    etag,
    link,
    tags,
    depends_on: [...dependsOn],
    expires_at: expiresAt ?? null,
  };
}
