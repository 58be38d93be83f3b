import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import { acquireWriteLock, inTransaction } from '../../plugins/copydesk/server/src/public-api';
import { findUnaddressed } from './find-unaddressed';
import { listDeliverables } from './list-deliverables';
import type { Progress } from './rebuild';
import { type Deliverable, prepareDocument } from './render-into-model';
import { toRow } from './version-columns';

/** One thing that readers get although content does not say it, or do not get although it does. */
export interface Difference extends Deliverable {
  locale: string;
  difference: string;
}

type Row = ReturnType<typeof toRow>;

/**
 * Compares all that readers get with content, document by document under the write lock, and lists every difference, and the
 * published versions that no address leads to. The text of an expired version is not compared: it is rendered again before a reader gets it.
 */
export async function verifyModel(strapi: Core.Strapi, report: Progress = () => {}): Promise<Difference[]> {
  const documents = await listDeliverables(strapi);
  const differences: Difference[] = [];
  for (const [index, document] of documents.entries()) {
    differences.push(...(await verifyDocument(strapi, document)));
    report(index + 1, documents.length, document);
  }
  return [...differences, ...(await findUnaddressed(strapi))];
}

async function verifyDocument(strapi: Core.Strapi, document: Deliverable): Promise<Difference[]> {
  const { uid, documentId } = document;
  const [wanted, stored, isQueued] = await inTransaction(strapi, async ({ trx }) => {
    await acquireWriteLock(strapi);
    const own = { content_type: uid, document_id: documentId };
    const queued = await strapi.db.connection('delivery_queue').where(own).transacting(trx);
    const rows = (await strapi.db.connection('delivery_documents').where(own).transacting(trx)) as Row[];
    return [(await prepareDocument(strapi, document)).map(toRow), rows, queued.length > 0] as const;
  });
  const found = (locale: string, difference: string): Difference => ({
    ...document,
    locale,
    difference: isQueued ? `${difference} (queued: it will be rendered)` : difference,
  });

  const surplus = stored.filter(({ locale }) => wanted.every((row) => row.locale !== locale));
  return [
    ...surplus.map(({ locale }) => found(locale, 'readers get it, but it is not published')),
    ...wanted.flatMap((row) => {
      const counterpart = stored.find(({ locale }) => locale === row.locale);
      if (!counterpart) return [found(row.locale, 'it is published, but readers do not get it')];
      return (hasExpired(counterpart) ? [] : compareRows(row, counterpart)).map((column) =>
        found(row.locale, `“${column}” is not what content says`),
      );
    }),
  ];
}

function hasExpired({ expires_at: at }: Row): boolean {
  return at !== null && at.getTime() <= Date.now();
}

/** The columns that differ. Compressed bodies are compared unpacked, because versions of a library may compress differently. */
function compareRows(wanted: Row, stored: Row): string[] {
  const plain = (row: Row) => ({
    ...row,
    gzip: gunzipSync(row.gzip).toString(),
    brotli: brotliDecompressSync(row.brotli).toString(),
    expires_at: row.expires_at?.toISOString() ?? null,
  });
  const [one, other] = [plain(wanted), plain(stored)];
  return (Object.keys(one) as (keyof Row)[]).filter(
    (name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]),
  );
}
