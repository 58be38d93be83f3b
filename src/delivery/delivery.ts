import type { Core } from '@strapi/strapi';
import { Pool } from 'pg';
import { readEnvironment } from '../environment';
import { policyInForce } from '../plugins/copydesk/server/src/public-api';
import { type Answerer, createAnswerer } from './answering/answerer';
import { type ChangeSubscription, listenForChanges } from './answering/listen-for-changes';
import { createDeliveryPaths, type DeliveryPaths } from './http/delivery-paths';
import type { RenderListener } from './read-model/render-on-change';
import { type Deliverable, renderUnderWriteLock } from './read-model/render-into-model';
import { startQueueWorker } from './read-model/queue-worker';

/** Answers readers, from the start of Strapi to its end. */
export interface Delivery extends RenderListener {
  answerer: Answerer;
  paths: DeliveryPaths;
  /** Whether every change is being received. */
  isListening: () => boolean;
  close: () => Promise<void>;
}

/** Reads are short, so few connections serve many readers. */
const maxConnections = 8;

export function createDelivery(strapi: Core.Strapi): Delivery {
  const { DELIVERY_CACHE_BYTES: cacheBytes } = readEnvironment(process.env);
  const connection = strapi.config.get<object>('database.connection.connection');
  const pool = new Pool({
    ...connection,
    max: maxConnections,
    application_name: 'copydesk delivery reads',
    // Plan a statement once for each connection: planning takes several times as long as finding a row by its index.
    options: '-c plan_cache_mode=force_generic_plan',
    connectionTimeoutMillis: 5000,
    // A server that hangs is as good as none.
    query_timeout: 5000,
    // Keep idle connections: they are few, and readers come again.
    idleTimeoutMillis: 0,
  });
  // The pool replaces a connection that ends while it is idle; without a listener the error would end the process.
  pool.on('error', () => undefined);

  const { locales, sourceLocale } = policyInForce(strapi).policy();
  const answerer = createAnswerer({
    pool,
    isListening: () => subscription.isListening(),
    cacheBytes,
    localeOrder: [...new Set([sourceLocale, ...locales])],
    rerender: shareInProgress((document) => renderUnderWriteLock(strapi, document)),
  });
  const subscription: ChangeSubscription = listenForChanges(strapi, connection, answerer);
  const onRendered = (document: Deliverable) => answerer.onMessage({ kind: 'document', ...document });
  const worker = startQueueWorker(strapi, onRendered);
  return {
    answerer,
    paths: createDeliveryPaths(strapi),
    isListening: subscription.isListening,
    onRendered,
    onQueued: worker.wake,
    async close() {
      await worker.stop();
      await subscription.close();
      await pool.end();
    },
  };
}

/** Shares a rendering in progress with everyone who asks for the same document. */
function shareInProgress(render: (document: Deliverable) => Promise<void>): (document: Deliverable) => Promise<void> {
  const inProgress = new Map<string, Promise<void>>();
  return (document) => {
    const name = `${document.uid} ${document.documentId}`;
    const running = inProgress.get(name) ?? render(document).finally(() => inProgress.delete(name));
    inProgress.set(name, running);
    return running;
  };
}
