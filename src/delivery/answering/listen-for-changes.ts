import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';
import { type Count, createTally } from './detect-lost-messages';

/** What an instance hears of the others, and of itself: a document changed for readers, or who may read what did. */
export type Message = { kind: 'document'; uid: string; documentId: string } | { kind: 'settings' };

/** Somebody who must hear everything, or know that it does not. */
export interface Hearer {
  hear: (message: Message) => void;
  /** Something may have been missed: until it is deaf no more, and afterwards of what was before. */
  miss: () => void;
}

export interface Channel {
  /** Whether everything that is said is heard. */
  isOpen: () => boolean;
  close: () => Promise<void>;
}

const beatEvery = 1000;
const beatWithin = 2000;

const countChanges = 'select kind, changes from delivery_clock';

/**
 * Listens to the database on a connection of its own. It is deaf from the moment the connection ends, or fails to answer for
 * two seconds, until a new one listens. Every second it asks how much there was to hear, so that a lost message is noticed
 * within three.
 */
export function openChannel(strapi: Core.Strapi, config: ClientConfig, hearer: Hearer): Channel {
  const tally = createTally();
  let isClosed = false;
  let listening: Client | undefined;
  let timer: NodeJS.Timeout | undefined;

  const fall = (client: Client) => {
    if (listening === client) {
      listening = undefined;
      hearer.miss();
      if (!isClosed)
        strapi.log.warn('delivery: lost the connection that tells of changes; nothing is cached until it is back');
    }
    client.removeAllListeners('notification');
    client.end().catch(() => undefined);
  };

  const beat = async () => {
    const client = listening;
    const told = client && (await countInTime(client));
    if (client && !told) fall(client);
    if (told && tally.isShort(told)) {
      strapi.log.warn('delivery: a change was not heard of; what was cached is forgotten');
      tally.start(told);
      hearer.miss();
    }
    if (!listening && !isClosed) await connect();
    if (!isClosed) timer = setTimeout(beat, beatEvery).unref();
  };

  const connect = async () => {
    const client = new Client({
      ...config,
      application_name: 'copydesk delivery listens',
      connectionTimeoutMillis: beatWithin,
    });
    client.on('error', () => fall(client));
    client.on('end', () => fall(client));
    client.on('notification', ({ payload }) => {
      const message = readMessage(payload ?? '');
      if (message?.kind === 'tick') tally.hear(message.of, message.changes);
      else if (message) hearer.hear(message);
    });
    try {
      await client.connect();
      await client.query('listen delivery');
      tally.start(toCount((await client.query<ClockRow>(countChanges)).rows));
      // What was said before it listened is lost to it.
      hearer.miss();
      if (isClosed) fall(client);
      else listening = client;
    } catch {
      fall(client);
    }
  };

  void beat();
  return {
    isOpen: () => listening !== undefined,
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
    timer = setTimeout(() => resolve(undefined), beatWithin);
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
