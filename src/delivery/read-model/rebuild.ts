import type { Core } from '@strapi/strapi';
import { listDeliverables } from './list-deliverables';
import { type Deliverable, renderUnderWriteLock } from './render-into-model';

/** Reports progress: `done` of `total` documents, and the one just finished. */
export type Progress = (done: number, total: number, document: Deliverable) => void;

/**
 * Makes the read model again from content, each document in a transaction of its own: readers go on reading, and editors wait
 * for one document at most.
 */
export async function rebuildModel(strapi: Core.Strapi, report: Progress = () => {}): Promise<number> {
  const documents = await listDeliverables(strapi);
  for (const [index, document] of documents.entries()) {
    await renderUnderWriteLock(strapi, document);
    report(index + 1, documents.length, document);
  }
  return documents.length;
}
