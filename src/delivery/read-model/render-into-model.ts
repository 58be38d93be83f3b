import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { DocumentId } from '../../plugins/copydesk/domain/violation';
import { acquireWriteLock } from '../../plugins/copydesk/server/src/public-api';
import { describeRendering } from '../describe-rendering';
import { packVersion, type PreparedVersion, type WrittenVersion, writeVersion } from '../rendering/write-version';
import { renderDocument } from '../rendering/render-document';
import { loadPublished } from './load-published';

/** A document of a delivered type. */
export interface Deliverable {
  uid: string;
  documentId: DocumentId;
}

/** Renders a document from content: its published versions ready to be sent; none where it is not published. */
export async function prepareDocument(strapi: Core.Strapi, document: Deliverable): Promise<PreparedVersion[]> {
  return Promise.all((await writeDocument(strapi, document)).map(packVersion));
}

async function writeDocument(strapi: Core.Strapi, { uid, documentId }: Deliverable): Promise<WrittenVersion[]> {
  const published = await loadPublished(strapi, uid, documentId);
  if (!published) return [];
  const versions = renderDocument(published, describeRendering(strapi, uid));
  const liveSlugs = versions.filter(({ state }) => state.kind === 'live').map(({ slug }) => slug);
  return versions.map((version) => writeVersion(version, liveSlugs));
}

/**
 * Brings what readers get of a document in line with its content: every published version is rendered and written, what is
 * published no longer is gone. Runs in the caller's transaction.
 */
export async function renderIntoModel(strapi: Core.Strapi, document: Deliverable): Promise<void> {
  await store(strapi, document, () => true);
}

/**
 * The same, as long as nobody has written into the model but us: what readers get already is not packed and written again.
 * Most saves are of drafts, and change nothing for readers.
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
  await strapi.db.transaction(async ({ trx }) => {
    const table = () => strapi.db.connection('delivery_documents').transacting(trx);
    const own = { content_type: uid, document_id: documentId };
    const stored: StoredVersion[] = await table().select(columns).where(own);

    const gone = stored.map(({ locale }) => locale).filter((locale) => versions.every((one) => one.locale !== locale));
    if (gone.length > 0) await table().where(own).whereIn('locale', gone).delete();

    const present = new Map(stored.map((row) => [row.locale, row]));
    const wanted = versions.filter((version) => isWorthWriting(version, present.get(version.locale)));
    if (wanted.length > 0) {
      const rows = (await Promise.all(wanted.map(packVersion))).map((version) => ({ ...own, ...toRow(version) }));
      await table().insert(rows).onConflict(['content_type', 'document_id', 'locale']).merge();
    }
  });
}

/** The same, while nobody else writes: for whoever does not write itself. */
export async function renderUnderWriteLock(strapi: Core.Strapi, document: Deliverable): Promise<void> {
  await strapi.db.transaction(async () => {
    await acquireWriteLock(strapi);
    await renderIntoModel(strapi, document);
  });
}

/** A prepared version as the columns of its row. */
export function toRow(version: PreparedVersion) {
  const { body, gzip, brotli } = version;
  return { ...toColumns(version), body, gzip, brotli };
}

/** A row but for its body, which its etag names. */
type StoredVersion = ReturnType<typeof toColumns>;

function toColumns({ locale, slug, state, orderKey, listItem, etag, link, tags, ...version }: WrittenVersion) {
  return {
    locale,
    slug,
    live_slugs: [...version.liveSlugs],
    state,
    order_key: orderKey,
    list_item: listItem,
    etag,
    link,
    tags,
    depends_on: [...version.dependsOn],
    expires_at: version.expiresAt ?? null,
  };
}

const columns = [
  ...['locale', 'slug', 'live_slugs', 'state', 'order_key', 'list_item', 'etag', 'link', 'tags'],
  ...['depends_on', 'expires_at'],
];
