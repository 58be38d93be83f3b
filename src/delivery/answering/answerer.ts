import type { Pool } from 'pg';
import type { ContentEncoding } from '../rendering/prepare-answer';
import type { Deliverable } from '../read-model/render-into-model';
import { matchesEtag } from '../requests/matches-etag';
import { negotiateEncoding } from '../requests/negotiate-encoding';
import { type DocumentRequest, type ListRequest, readDocumentRequest, readListRequest } from '../requests/read-request';
import { isRefusal, type Refusal } from '../requests/refusal';
import { type Answer, type Found, writeAnswer, writeNotModified } from './answer';
import { BoundedCache } from './bounded-cache';
import type { Message } from './channel';
import { completeLocales, decideDocument } from './find-document';
import { isOutage } from './is-outage';
import { type ListedDocument, lookUpDocument, lookUpList, lookUpListed } from './look-up';
import type { Question } from './question';
import { readSettings, type Settings } from './settings';
import { writeList } from './write-list';

/** What the answerer leans on. */
export interface Means {
  pool: Pool;
  /** Whether every change is heard of. */
  isHearing: () => boolean;
  cacheBytes: number;
  /** The newsroom's locales in its own order, its default first. */
  localeOrder: readonly string[];
  /** Renders a document anew that shows what may be shown no longer. */
  renew: (document: Deliverable) => Promise<void>;
}

/** An answer and, where it is one of ours to repeat, what makes it invalid. */
interface Remembered {
  found: Found;
  answer: Answer | undefined;
}

interface LookedUp {
  found: Found;
  names: readonly string[];
  /** When it may be shown no longer, in milliseconds. */
  expiresAt: number;
}

/** Never is anything shown from memory longer than this, whatever was not heard. */
const keptFor = 5000;

const never = Number.POSITIVE_INFINITY;

/** Answers what is asked: from memory as long as nothing has changed, otherwise with one statement. */
export function createAnswerer({ pool, isHearing, cacheBytes, localeOrder, renew }: Means) {
  const cache = new BoundedCache<Remembered>(cacheBytes);
  let settings: { value: Settings; until: number } | undefined;
  let heard = 0;

  async function readSettingsNow(): Promise<Settings> {
    if (settings && isHearing() && settings.until > Date.now()) return settings.value;
    const moment = heard;
    const value = await steadily(() => readSettings(pool, localeOrder));
    // The same object as long as nothing has changed: whoever remembers by it goes on remembering.
    const kept = settings && isSame(settings.value, value) ? settings.value : value;
    if (moment === heard) settings = { value: kept, until: Date.now() + keptFor };
    return kept;
  }

  async function lookUp(
    uid: string,
    request: DocumentRequest | ListRequest,
    encoding: ContentEncoding,
    isSecondTry = false,
  ): Promise<LookedUp> {
    const rows =
      request.kind === 'list'
        ? await steadily(() => lookUpList(pool, uid, request))
        : [await steadily(() => lookUpDocument(pool, uid, request, encoding))];
    const now = Date.now();
    const present = rows.filter((row) => row !== undefined);
    const expired = present.filter((row) => isExpired(row, now));
    if (expired.length > 0) {
      if (isSecondTry) return { found: { kind: 'refused', refusal: busy }, names: [], expiresAt: 0 };
      for (const { document_id: documentId } of expired) await renew({ uid, documentId });
      return lookUp(uid, request, encoding, true);
    }
    const expiresAt = Math.min(never, ...present.flatMap(({ expires_at: at }) => (at === null ? [] : Number(at))));
    if (request.kind === 'list') {
      const found = await writeList(uid, rows as Awaited<ReturnType<typeof lookUpList>>, request, encoding);
      return { found, names: [`lists of ${uid}`], expiresAt };
    }
    const [row] = rows as [Awaited<ReturnType<typeof lookUpDocument>>];
    const found = await decideDocument(row, request, encoding);
    return { found, names: [row?.document_id ?? `absent from ${uid}`], expiresAt };
  }

  async function find(question: Question): Promise<Remembered> {
    const { locales } = await readSettingsNow();
    const { uid, wants, search, acceptLanguage, acceptEncoding } = question;
    const query = new URLSearchParams(search);
    const read =
      wants === 'latest'
        ? readListRequest(query, acceptLanguage, locales)
        : readDocumentRequest(wants, query, acceptLanguage, locales);
    if (isRefusal(read)) return { found: { kind: 'refused', refusal: read }, answer: undefined };

    return remember(
      uid,
      read.kind === 'document' ? completeLocales(read, locales) : read,
      negotiateEncoding(acceptEncoding),
    );
  }

  async function remember(
    uid: string,
    request: DocumentRequest | ListRequest,
    encoding: ContentEncoding,
  ): Promise<Remembered> {
    const key = nameRequest(uid, request, encoding);
    const remembers = cacheBytes > 0 && isHearing();
    const remembered = remembers ? cache.get(key, Date.now()) : undefined;
    if (remembered) return remembered;

    const { moment } = cache;
    const { found, names, expiresAt } = await lookUp(uid, request, encoding);
    const answer = found.kind === 'moved' ? undefined : writeAnswer(found, () => '');
    const fresh = { found, answer };
    if (remembers && isHearing()) {
      const bytes = 2 * key.length + 1000 + (answer ? Buffer.byteLength(answer.body) : 0);
      cache.put(key, { value: fresh, bytes, names, until: Math.min(Date.now() + keptFor, expiresAt) }, moment);
    }
    return fresh;
  }

  return {
    pool,

    /** What an administrator lets everybody do, and the locales there are. */
    settings: readSettingsNow,

    /** Finds one document for whoever writes an answer of another kind. */
    find: async (uid: string, request: DocumentRequest): Promise<Found> =>
      (await remember(uid, request, 'identity')).found,

    /** The documents of a page of a list, each as it is found by slug. */
    async listDocuments(uid: string, request: ListRequest): Promise<ListedDocument[]> {
      const rows = await steadily(() => lookUpListed(pool, uid, request));
      const expired = rows.filter((row) => isExpired(row, Date.now()));
      for (const { document_id: documentId } of expired) await renew({ uid, documentId });
      return expired.length === 0 ? rows : steadily(() => lookUpListed(pool, uid, request));
    },

    /** Answers a question; an unreachable database is an answer too. Any other failure is the caller's. */
    async answer(question: Question): Promise<Answer> {
      try {
        const { found, answer } = await find(question);
        const complete =
          answer ?? writeAnswer(found, (slug) => question.base + encodeURIComponent(slug) + question.search);
        const { ETag: etag } = complete.headers;
        const isKnown = complete.status === 200 && matchesEtag(question.ifNoneMatch, String(etag));
        return isKnown ? writeNotModified(complete) : complete;
      } catch (error) {
        if (isOutage(error)) return writeAnswer({ kind: 'refused', refusal: busy }, () => '');
        throw error;
      }
    },

    /** Takes note of a change, so that nothing older is shown. */
    hear(message: Message): void {
      heard += 1;
      if (message.kind === 'settings') {
        settings = undefined;
        return;
      }
      cache.forget(message.documentId);
      cache.forget(`absent from ${message.uid}`);
      cache.forget(`lists of ${message.uid}`);
    },

    /** Something may have been missed. */
    miss(): void {
      heard += 1;
      settings = undefined;
      cache.clear();
    },
  };
}

export type Answerer = ReturnType<typeof createAnswerer>;

const busy: Refusal = {
  status: 503,
  name: 'ServiceUnavailableError',
  message: 'The newsroom cannot be reached at the moment. Please try again.',
  details: {},
};

/** Asks again, once, when the connection turns out to be gone: another one is made at once where there is a server. */
async function steadily<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!isOutage(error)) throw error;
    return ask();
  }
}

function isExpired({ expires_at: at }: { expires_at: string | null }, now: number): boolean {
  return at !== null && Number(at) <= now;
}

function nameRequest(uid: string, request: DocumentRequest | ListRequest, encoding: ContentEncoding): string {
  if (request.kind === 'list') {
    const { locale, limit, before = '' } = request;
    return [uid, encoding, locale, limit, before].join('\n');
  }
  const { address, locales } = request;
  const what = address.by === 'slug' ? address.slug : address.documentId;
  return [uid, encoding, address.by, locales.join(','), what].join('\n');
}

function isSame(one: Settings, other: Settings): boolean {
  const write = ({ locales, publicActions }: Settings) => JSON.stringify([locales, [...publicActions].sort()]);
  return write(one) === write(other);
}
