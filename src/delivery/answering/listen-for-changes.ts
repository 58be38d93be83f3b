import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';
import { type ChangeCounts, createGapDetector } from './gap-detector';
import { type ChangeMessage, readMessage } from '../read-model/change-message';
import { within } from './within';

/** Receives every change, and is notified when changes may have been missed. */
export interface ChangeHandler {
  onMessage: (message: ChangeMessage) => void;
  /** Messages may have been lost: everything known so far may be out of date. */
  onGap: () => void;
  /** Messages will be lost until the next gap: what is known was true when the database was last heard of, in milliseconds. */
  onLost: (upToDateAt: number) => void;
}

export interface ChangeSubscription {
  /** Whether every change is being received. */
  isListening: () => boolean;
  close: () => Promise<void>;
}

const heartbeatInterval = 1000;
const heartbeatTimeout = 2000;

const countChanges = 'select kind, changes from delivery_clock';

/**
 * Listens for changes on a database connection of its own. It stops listening as soon as the connection ends, or does not
 * answer for two seconds, and opens another. Every second it asks the database how many changes there have been, so that a
 * lost message is noticed within three.
 */
export function listenForChanges(
  strapi: Core.Strapi,
  config: ClientConfig,
  handler: ChangeHandler,
): ChangeSubscription {
  const gaps = createGapDetector();
  let isClosed = false;
  let listening: Client | undefined;
  let upToDateAt = 0;
  let timer: NodeJS.Timeout | undefined;
  let hasLoggedFailure = false;

  const disconnect = (client: Client) => {
    if (listening === client) {
      listening = undefined;
      handler.onLost(upToDateAt);
      if (!isClosed)
        strapi.log.warn('delivery: lost the connection that reports changes; nothing is cached until it is back');
    }
    client.removeAllListeners('notification');
    client.end().catch(() => undefined);
  };

  /** Logs why listening failed: once, until it succeeds again. Reconnecting is tried every second. */
  const logFailure = (error: unknown) => {
    if (hasLoggedFailure || isClosed) return;
    hasLoggedFailure = true;
    const reason = describeFailure(error);
    strapi.log.warn(`delivery: cannot listen for changes (${reason}); nothing is cached until it can`, { reason });
  };

  const heartbeat = async () => {
    const client = listening;
    const askedAt = Date.now();
    const counts = client && (await countInTime(client));
    if (client && !counts) disconnect(client);
    if (counts) upToDateAt = askedAt;
    if (counts && gaps.hasGap(counts)) {
      strapi.log.warn('delivery: the message of a change was lost; the cache is cleared');
      gaps.start(counts);
      handler.onGap();
    }
    if (!listening && !isClosed) await connect();
    if (!isClosed) timer = setTimeout(() => void heartbeat(), heartbeatInterval).unref();
  };

  const connect = async () => {
    const client = new Client({
      ...config,
      application_name: 'copydesk delivery listens',
      connectionTimeoutMillis: heartbeatTimeout,
    });
    client.on('error', () => disconnect(client));
    client.on('end', () => disconnect(client));
    client.on('notification', ({ payload }) => {
      const message = readMessage(payload ?? '');
      if (message?.kind === 'tick') gaps.onMessage(message.of, message.changes);
      else if (message) handler.onMessage(message);
    });
    try {
      await client.connect();
      await client.query('listen delivery');
      const askedAt = Date.now();
      gaps.start(toCounts((await client.query<ClockRow>(countChanges)).rows));
      // Changes from before it listened were not received.
      handler.onGap();
      if (isClosed) disconnect(client);
      else {
        listening = client;
        upToDateAt = askedAt;
      }
      hasLoggedFailure = false;
    } catch (error) {
      logFailure(error);
      disconnect(client);
    }
  };

  void heartbeat();
  return {
    isListening: () => listening !== undefined,
    async close() {
      isClosed = true;
      clearTimeout(timer);
      const client = listening;
      listening = undefined;
      await client?.end().catch(() => undefined);
    },
  };
}

/** The code of an error. Only without one its message: messages of the server name its users and databases. */
function describeFailure(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? 'unknown';
}

interface ClockRow {
  kind: string;
  /** A bigint, which the driver returns as text. */
  changes: string;
}

const toCounts = (rows: readonly ClockRow[]): ChangeCounts =>
  new Map(rows.map(({ kind, changes }) => [kind, Number(changes)]));

/** How many changes there have been; undefined if the connection does not answer in time. */
async function countInTime(client: Client): Promise<ChangeCounts | undefined> {
  const answer = client.query<ClockRow>(countChanges).then(
    ({ rows }) => toCounts(rows),
    () => undefined,
  );
  return within(heartbeatTimeout, answer, undefined);
}
