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

/** What answers readers, from the start of Strapi to its end. */
export interface Delivery extends RenderListener {
  answerer: Answerer;
  paths: DeliveryPaths;
  close: () => Promise<void>;
}

/** Connections that read for readers. Reads are short: few connections serve many. */
const readers = 8;

export function createDelivery(strapi: Core.Strapi): Delivery {
  const { DELIVERY_CACHE_BYTES: cacheBytes } = readEnvironment(process.env);
  const connection = strapi.config.get('database.connection.connection') as object;
  const pool = new Pool({
    ...connection,
    max: readers,
    application_name: 'copydesk delivery reads',
    // A statement is planned once for each connection: planning takes several times as long as finding a row by its index.
    options: '-c plan_cache_mode=force_generic_plan',
    connectionTimeoutMillis: 5000,
    // They are few, and readers come again.
    idleTimeoutMillis: 0,
  });
  // A connection that ends while nobody uses it is replaced when the next is needed.
  pool.on('error', () => undefined);

  const { locales, sourceLocale } = policyInForce(strapi).policy();
  const answerer = createAnswerer({
    pool,
    isListening: () => channel.isListening(),
    cacheBytes,
    localeOrder: [...new Set([sourceLocale, ...locales])],
    rerender: once((document) => renderUnderWriteLock(strapi, document)),
  });
  const channel: ChangeSubscription = listenForChanges(strapi, connection, answerer);
  const onRendered = (document: Deliverable) => answerer.onMessage({ kind: 'document', ...document });
  const worker = startQueueWorker(strapi, onRendered);
  return {
    answerer,
    paths: createDeliveryPaths(strapi),
    onRendered,
    onQueued: worker.wake,
    async close() {
      await worker.stop();
      await channel.close();
      await pool.end();
    },
  };
}

/** Does for all who ask at the same time what one of them asked for. */
function once(render: (document: Deliverable) => Promise<void>): (document: Deliverable) => Promise<void> {
  const underway = new Map<string, Promise<void>>();
  return (document) => {
    const name = `${document.uid} ${document.documentId}`;
    const running = underway.get(name) ?? render(document).finally(() => underway.delete(name));
    underway.set(name, running);
    return running;
  };
}
