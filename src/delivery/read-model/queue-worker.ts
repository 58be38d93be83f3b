import type { Core } from '@strapi/strapi';
import { acquireWriteLock, inTransaction } from '../../plugins/copydesk/server/src/public-api';
import { type Deliverable, renderIntoModel } from './render-into-model';

/** Renders queued documents in the background. */
export interface QueueWorker {
  /** Starts work on what is queued. */
  wake: () => void;
  /** Resolves when the document being rendered is done. */
  stop: () => Promise<void>;
}

/** Another instance may have queued documents and ended before it rendered them. */
const pollInterval = 5000;

/**
 * Renders what is queued, in order. One transaction renders a document and removes it from the queue, so a document is never
 * lost, wherever the process ends. One that fails goes to the end of the queue and is tried again.
 */
export function startQueueWorker(strapi: Core.Strapi, onRendered: (document: Deliverable) => void): QueueWorker {
  let isStopped = false;
  // A function, because a loop that waits must look again.
  const hasStopped = () => isStopped;
  let isAwake = false;
  let working: Promise<void> = Promise.resolve();

  const work = async () => {
    while (isAwake && !hasStopped()) {
      isAwake = false;
      try {
        await queueExpired(strapi);
        for (let next = await renderNext(strapi); next && !hasStopped(); next = await renderNext(strapi))
          onRendered(next);
      } catch (error) {
        if (!hasStopped())
          strapi.log.error('delivery: a queued document could not be rendered; it will be tried again', error);
      }
    }
  };
  const wake = () => {
    if (isAwake) return;
    isAwake = true;
    working = working.then(work);
  };

  wake();
  const timer = setInterval(wake, pollInterval).unref();
  return {
    wake,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await working;
    },
  };
}

/** Queues what shows a picture whose rights have expired, so that it is rendered again even if no reader asks for it. */
async function queueExpired(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(
    `insert into delivery_queue (content_type, document_id)
     select distinct content_type, document_id from delivery_documents where expires_at <= now()
     on conflict (content_type, document_id) do nothing`,
  );
}

interface Queued {
  uid: string;
  documentId: string;
}

/** Renders the first document in the queue that no other instance is rendering; undefined if there is none. */
async function renderNext(strapi: Core.Strapi): Promise<Deliverable | undefined> {
  if (!(await isAnythingQueued(strapi))) return undefined;
  let failed: { document: Deliverable; error: unknown } | undefined;
  try {
    return await inTransaction(strapi, async ({ trx }) => {
      await acquireWriteLock(strapi);
      const { rows } = await strapi.db.connection
        .raw<{ rows: Queued[] }>(
          `delete from delivery_queue where position = (
             select position from delivery_queue order by attempts, position limit 1 for update skip locked
           ) returning content_type as uid, document_id as "documentId"`,
        )
        .transacting(trx);
      const [document] = rows;
      if (!document) return undefined;
      try {
        await renderIntoModel(strapi, document);
      } catch (error) {
        failed = { document, error };
        throw error;
      }
      return document;
    });
  } catch (error) {
    if (failed) await putBack(strapi, failed.document);
    throw error;
  }
}

async function isAnythingQueued(strapi: Core.Strapi): Promise<boolean> {
  const { rows } = await strapi.db.connection.raw<{ rows: unknown[] }>('select 1 from delivery_queue limit 1');
  return rows.length > 0;
}

async function putBack(strapi: Core.Strapi, { uid, documentId }: Deliverable): Promise<void> {
  await strapi.db.connection.raw(
    'update delivery_queue set attempts = attempts + 1 where content_type = ? and document_id = ?',
    [uid, documentId],
  );
}
