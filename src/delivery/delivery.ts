import type { Core } from '@strapi/strapi';
import { Pool } from 'pg';
import { readEnvironment } from '../environment';
import { lockTurn } from '../plugins/copydesk/server/src/documents/lock-turn';
import { getDesk } from '../plugins/copydesk/server/src/get-desk';
import { type Answerer, createAnswerer } from './answering/answerer';
import { type Channel, openChannel } from './answering/channel';
import { createDeliveryPaths, type DeliveryPaths } from './http/paths';
import { type Deliverable, renderIntoModel } from './read-model/render-into-model';

/** What answers readers, from the start of Strapi to its end. */
export interface Delivery {
  answerer: Answerer;
  paths: DeliveryPaths;
  close: () => Promise<void>;
}

/** Connections that read for readers. Reads are short: few connections serve many. */
const readers = 8;

export function createDelivery(strapi: Core.Strapi): Delivery {
  const env = readEnvironment(process.env);
  const connection = strapi.config.get('database.connection.connection') as object;
  const pool = new Pool({
    ...connection,
    max: readers,
    application_name: 'copydesk delivery reads',
    connectionTimeoutMillis: 5000,
  });
  // A connection that ends while nobody uses it is replaced when the next is needed.
  pool.on('error', () => undefined);

  const { locales, sourceLocale } = getDesk(strapi).policy();
  const answerer = createAnswerer({
    pool,
    isHearing: () => channel.isOpen(),
    cacheBytes: env.DELIVERY_CACHE_BYTES,
    localeOrder: [...new Set([sourceLocale, ...locales])],
    renew: (document) => renderInTurn(strapi, document),
  });
  const channel: Channel = openChannel(strapi, connection, answerer);
  return {
    answerer,
    paths: createDeliveryPaths(strapi),
    async close() {
      await channel.close();
      await pool.end();
    },
  };
}

/** Renders a document while nobody else writes. */
export async function renderInTurn(strapi: Core.Strapi, document: Deliverable): Promise<void> {
  await strapi.db.transaction(async () => {
    await lockTurn(strapi);
    await renderIntoModel(strapi, document);
  });
}
