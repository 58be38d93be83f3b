import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';
import { type Count, createGapDetector } from './gap-detector';

/** What an instance hears of the others, and of itself: a document changed for readers, or who may read what did. */
export type Message = { kind: 'document'; uid: string; documentId: string } | { kind: 'settings' };

/** Somebody who must hear everything, or know that it does not. */
export interface ChangeHandler {
  onMessage: (message: Message) => void;
  /** Something may have been missed: until it is deaf no more, and afterwards of what was before. */
  onGap: () => void;
}

export interface ChangeSubscription {
  /** Whether everything that is said is heard. */
  isListening: () => boolean;
  close: () => Promise<void>;
}

const heartbeatInterval = 1000;
const heartbeatTimeout = 2000;

const countChanges = 'select kind, changes from delivery_clock';

/**
 * Listens to the database on a connection of its own. It is deaf from the moment the connection ends, or fails to answer for
 * two seconds, until a new one listens. Every second it asks how much there was to hear, so that a lost message is noticed
 * within three.
 */
export function listenForChanges(strapi: Core.Strapi, config: ClientConfig, hearer: ChangeHandler): ChangeSubscription {
  const tally = createGapDetector();
  let isClosed = false;
  let listening: Client | undefined;
  let timer: NodeJS.Timeout | undefined;

  const disconnect = (client: Client) => {
    if (listening === client) {
      listening = undefined;
      hearer.onGap();
      if (!isClosed)
        strapi.log.warn('delivery: lost the connection that tells of changes; nothing is cached until it is back');
    }
    client.removeAllListeners('notification');
    client.end().catch(() => undefined);
  };

  const heartbeat = async () => {
    const client = listening;
    const told = client && (await countInTime(client));
    if (client && !told) disconnect(client);
    if (told && tally.hasGap(told)) {
      strapi.log.warn('delivery: a change was not heard of; what was cached is forgotten');
      tally.start(told);
      hearer.onGap();
    }
    if (!listening && !isClosed) await connect();
    if (!isClosed) timer = setTimeout(heartbeat, heartbeatInterval).unref();
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
      if (message?.kind === 'tick') tally.onMessage(message.of, message.changes);
      else if (message) hearer.onMessage(message);
    });
    try {
      await client.connect();
      await client.query('listen delivery');
      tally.start(toCount((await client.query<ClockRow>(countChanges)).rows));
      // What was said before it listened is lost to it.
      hearer.onGap();
      if (isClosed) disconnect(client);
      else listening = client;
    } catch {
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

interface ClockRow {
  kind: string;
  /** A bigint, which the driver answers as text. */
  changes: string;
}

const toCount = (rows: readonly ClockRow[]): Count => new Map(rows.map(({ kind, changes }) => [kind, Number(changes)]));

/** How many changes there were; nothing where the connection does not answer in time. */
async function countInTime(client: Client): Promise<Count | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), heartbeatTimeout);
  });
  const answer = client.query<ClockRow>(countChanges).then(
    ({ rows }) => toCount(rows),
    () => undefined,
  );
  const inTime = await Promise.race([answer, late]);
  clearTimeout(timer);
  return inTime;
}

/** How many changes of something there have been, this one included. */
interface Tick {
  kind: 'tick';
  of: string;
  changes: number;
}

function readMessage(payload: string): Message | Tick | undefined {
  const [kind, what, which] = payload.split(' ');
  if (kind === 'settings') return { kind };
  if (!what || !which) return undefined;
  if (kind === 'tick') return { kind, of: what, changes: Number(which) };
  return kind === 'document' ? { kind, uid: what, documentId: which } : undefined;
}
