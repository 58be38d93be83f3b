import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { findDelivery } from '../delivery/get-delivery';
import {
  channels,
  type PublishedMessage,
  type RefusedMessage,
  type TurnMessage,
} from '../plugins/copydesk/server/src/public-api';
import { readBacklog, readDesk } from './read-work';
import { nameDoor } from './name-door';

/** Counts what happens in one process, and reads what waits in the database when it is asked. */
export interface Metrics {
  contentType: string;
  /** All of it, in the text format of Prometheus. */
  write: () => Promise<string>;
  stop: () => void;
}

interface Tarn {
  numUsed: () => number;
  numFree: () => number;
  numPendingAcquires: () => number;
}

/**
 * Starts to count. Call it when the server has all its listeners; `stop` it before another starts to.
 *
 * @seam http-listener
 */
export function startMetrics(strapi: Core.Strapi): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const publications = new Counter({
    name: 'copydesk_publications_total',
    help: 'Versions that were published, by content type',
    labelNames: ['type'],
    registers,
  });
  const refusals = new Counter({
    name: 'copydesk_refusals_total',
    help: 'Refused publications, saves and removals, by each rule that stood in the way',
    labelNames: ['rule'],
    registers,
  });
  const turns = new Histogram({
    name: 'copydesk_write_turn_wait_seconds',
    help: 'How long writes waited for the one before them',
    buckets: [0.005, 0.02, 0.1, 0.5, 1, 5, 15, 60],
    registers,
  });
  const requests = new Histogram({
    name: 'copydesk_http_request_seconds',
    help: 'How long requests took, by the door that they came through and the class of the answer',
    labelNames: ['door', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 1, 5, 15],
    registers,
  });
  new Gauge({
    name: 'copydesk_database_connections',
    help: 'Connections to the database, by pool; “waiting” are those who wait for one',
    labelNames: ['pool', 'state'],
    registers,
    collect() {
      const { client } = strapi.db.connection as unknown as { client: { pool: Tarn } };
      this.set({ pool: 'strapi', state: 'used' }, client.pool.numUsed());
      this.set({ pool: 'strapi', state: 'idle' }, client.pool.numFree());
      this.set({ pool: 'strapi', state: 'waiting' }, client.pool.numPendingAcquires());
      const pool = findDelivery(strapi)?.answerer.pool;
      this.set({ pool: 'delivery', state: 'used' }, pool ? pool.totalCount - pool.idleCount : 0);
      this.set({ pool: 'delivery', state: 'idle' }, pool?.idleCount ?? 0);
      this.set({ pool: 'delivery', state: 'waiting' }, pool?.waitingCount ?? 0);
    },
  });
  countDelivery(strapi, registers);
  countWork(strapi, registers);

  const listeners = [
    on<PublishedMessage>(strapi, channels.published.name, ({ uid, locales }) =>
      publications.inc({ type: uid }, locales),
    ),
    on<RefusedMessage>(strapi, channels.refused.name, ({ rules }) => rules.forEach((rule) => refusals.inc({ rule }))),
    on<TurnMessage>(strapi, channels.turn.name, ({ waited }) => turns.observe(waited)),
  ];
  const time = (request: IncomingMessage, response: ServerResponse) => {
    const start = performance.now();
    const door = nameDoor(request.url ?? '');
    response.once('close', () => {
      const status = response.writableFinished ? `${Math.floor(response.statusCode / 100)}xx` : 'cut';
      requests.observe({ door, status }, (performance.now() - start) / 1000);
    });
  };
  strapi.server.httpServer.prependListener('request', time);

  return {
    contentType: registry.contentType,
    write: () => registry.metrics(),
    stop() {
      strapi.server.httpServer.removeListener('request', time);
      for (const stop of listeners) stop();
    },
  };
}

/** Listens to a channel, which all newsrooms of the process share, for what happens in one. */
function on<Message extends { strapi: Core.Strapi }>(
  strapi: Core.Strapi,
  name: string | symbol,
  count: (message: Message) => void,
): () => void {
  const listener = (message: unknown) => {
    if ((message as Message).strapi === strapi) count(message as Message);
  };
  subscribe(name, listener);
  return () => void unsubscribe(name, listener);
}

function countDelivery(strapi: Core.Strapi, registers: Registry[]): void {
  const statistics = () => findDelivery(strapi)?.answerer.statistics() ?? { hits: 0, misses: 0, bytes: 0 };
  new Counter({
    name: 'copydesk_delivery_answers_total',
    help: 'What readers were answered: from memory (hit) or from the database (miss)',
    labelNames: ['cache'],
    registers,
    collect() {
      const { hits, misses } = statistics();
      this.reset();
      this.inc({ cache: 'hit' }, hits);
      this.inc({ cache: 'miss' }, misses);
    },
  });
  new Gauge({
    name: 'copydesk_delivery_cache_bytes',
    help: 'How much of readers’ answers is kept in memory',
    registers,
    collect() {
      this.set(statistics().bytes);
    },
  });
  new Gauge({
    name: 'copydesk_delivery_listening',
    help: '1 while changes are reported to this process, 0 while nothing is answered from memory',
    registers,
    collect() {
      this.set(findDelivery(strapi)?.isListening() ? 1 : 0);
    },
  });
}

/** What waits in the database: it is read when somebody asks, and left out while the database is away. */
function countWork(strapi: Core.Strapi, registers: Registry[]): void {
  new Gauge({
    name: 'copydesk_documents',
    help: 'Documents on the desk, by content type and state; one may be in several',
    labelNames: ['type', 'state'],
    registers,
    async collect() {
      this.reset();
      for (const { type, state, documents } of await readDesk(strapi)) this.set({ type, state }, documents);
    },
  });
  const seconds = new Gauge({
    name: 'copydesk_backlog_oldest_seconds',
    help: 'For how long the oldest has been waiting: to be rendered, or to be followed after a change past the newsroom',
    labelNames: ['work'],
    registers,
  });
  new Gauge({
    name: 'copydesk_backlog',
    help: 'What waits to be rendered for readers (rendering), to be followed (following), or has failed five times (failed)',
    labelNames: ['work'],
    registers,
    async collect() {
      this.reset();
      seconds.reset();
      for (const { work, count, oldest } of await readBacklog(strapi)) {
        this.set({ work }, count);
        seconds.set({ work }, oldest);
      }
    },
  });
}
