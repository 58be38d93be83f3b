import type { Pool } from 'pg';
import type { ChangeMessage } from '../read-model/change-message';
import type { Deliverable } from '../read-model/render-into-model';
import type { ContentEncoding } from '../rendering/compress';
import { matchesEtag } from '../requests/matches-etag';
import { negotiateEncoding } from '../requests/negotiate-encoding';
import { readQuestion } from '../requests/read-question';
import type { DocumentRequest, ListRequest } from '../requests/read-request';
import { isRefusal, type Refusal } from '../requests/refusal';
import { type Answer, type Found, markStale, varyByLanguage, writeAnswer, writeNotModified } from './answer';
import { BoundedCache, maxAge } from './bounded-cache';
import { isOutage, unavailable } from './outage';
import type { Question } from './question';
import { createReadModelReader } from './read-model-reader';
import type { Settings } from './settings';
import { createSettingsCache } from './settings-cache';
import { within } from './within';

export interface AnswererOptions {
  pool: Pool;
  /** Whether every change is being received. Nothing is cached while it is not. */
  isListening: () => boolean;
  /** 0 caches nothing. */
  cacheBytes: number;
  /** The newsroom's locales in its own order, its default first. */
  localeOrder: readonly string[];
  /** Renders a document again, one version of which has expired. */
  rerender: (document: Deliverable) => Promise<void>;
}

/** What was found and, unless that depends on how it was asked for, its answer. */
interface CachedAnswer {
  found: Found;
  answer: Answer | undefined;
  /** When rights that it shows expire, in milliseconds. */
  expiresAt: number;
}

/** How long readers are shown what was known when the database was last heard of, while it cannot be reached; in milliseconds. */
const longestOutage = 60_000;

/** How long the database is waited for before such an answer is given. */
const patience = 1000;

/** Answers questions: from the cache as long as nothing has changed, otherwise with one statement. */
export function createAnswerer({ pool, isListening, cacheBytes, localeOrder, rerender }: AnswererOptions) {
  const cache = new BoundedCache<CachedAnswer>(cacheBytes);
  const settings = createSettingsCache({ pool, isListening, localeOrder });
  const readModel = createReadModelReader(pool, rerender);
  const isCaching = () => cacheBytes > 0 && isListening();
  const counted = { hits: 0, misses: 0 };
  /** When the database was last heard of, while it is not. */
  let upToDateAt: number | undefined;

  async function find(
    uid: string,
    request: DocumentRequest | ListRequest,
    encoding: ContentEncoding,
  ): Promise<CachedAnswer> {
    const key = nameRequest(uid, request, encoding);
    const cached = isCaching() ? cache.get(key, Date.now()) : undefined;
    if (cached) {
      counted.hits += 1;
      return cached;
    }
    counted.misses += 1;

    const { currentEpoch: epochOfRead } = cache;
    const { found, tags, expiresAt } = await readModel.read(uid, request, encoding);
    if (!isCaching()) {
      // What may still be shown of an outage must not be older than what readers have seen since.
      for (const tag of tags) cache.invalidate(tag);
      return { found, answer: answerFor(found), expiresAt };
    }
    const packed = asBytes(found);
    const value = { found: packed, answer: answerFor(packed), expiresAt };
    const bytes = 2 * key.length + 1000 + (value.answer ? Buffer.byteLength(value.answer.body) : 0);
    cache.put(key, { value, bytes, tags, until: Math.min(Date.now() + maxAge, expiresAt) }, epochOfRead);
    return value;
  }

  /** What the cache holds for a question that the public may ask, by these settings. */
  function lookInCache<Held>(
    question: Question,
    known: Settings | undefined,
    look: (key: string) => Held,
  ): Held | undefined {
    if (!known?.publicActions.has(`${question.uid}.find`)) return undefined;
    const request = readQuestion(question, known.locales);
    if (isRefusal(request)) return undefined;
    return look(nameRequest(question.uid, request, negotiateEncoding(question.acceptEncoding)));
  }

  /** What was known when the database was last heard of, if that is not long ago and it cannot be heard of now. */
  function findStale(question: Question): Answer | undefined {
    if (upToDateAt === undefined) return undefined;
    const age = Date.now() - upToDateAt;
    if (age > longestOutage) {
      cache.clear();
      return undefined;
    }
    const held = lookInCache(question, settings.lastKnown(), (key) => cache.peek(key));
    if (!held?.answer || held.expiresAt <= Date.now()) return undefined;
    return compareWithReader(question, markStale(held.answer, Math.ceil(age / 1000)));
  }

  async function answerFromDatabase(question: Question): Promise<Answer | undefined> {
    return orUnavailable(async () => {
      const { publicActions } = settings.cached() ?? (await settings.read());
      return publicActions.has(`${question.uid}.find`) ? answer(question) : undefined;
    });
  }

  /** Answers a question, with 503 if the database cannot be reached. Any other failure is thrown. */
  async function answer(question: Question): Promise<Answer> {
    return orUnavailable(async () => {
      const { locales } = settings.cached() ?? (await settings.read());
      const request = readQuestion(question, locales);
      if (isRefusal(request)) return compareWithReader(question, writeRefusal(request));
      const { found, answer } = await find(question.uid, request, negotiateEncoding(question.acceptEncoding));
      const moveTo = (slug: string) => question.base + encodeURIComponent(slug) + question.search;
      return compareWithReader(question, answer ?? writeAnswer(found, moveTo));
    });
  }

  return {
    pool,
    settings: () => settings.read(),
    listDocuments: (uid: string, request: ListRequest) => readModel.listDocuments(uid, request),

    /** Finds one document, for an answer that is not written for HTTP. */
    find: async (uid: string, request: DocumentRequest): Promise<Found> => (await find(uid, request, 'identity')).found,

    /** The answer, if it is cached and the public may read it. */
    cached(question: Question): Answer | undefined {
      const known = isCaching() ? settings.cached() : undefined;
      const held = lookInCache(question, known, (key) => cache.get(key, Date.now()));
      if (!held?.answer) return undefined;
      counted.hits += 1;
      return compareWithReader(question, held.answer);
    },

    answer,

    /**
     * The answer to a question of the public; undefined if it may not ask that. While the database cannot be reached, what was known when
     * it was last heard of, for a minute.
     */
    async answerPublic(question: Question): Promise<Answer | undefined> {
      const known = findStale(question);
      const current = answerFromDatabase(question);
      const found = known ? await within(patience, current, known) : await current;
      // The loss may have been noticed meanwhile.
      return found?.status === unavailable.status ? (findStale(question) ?? found) : found;
    },

    /** How often it answered from the cache or read instead, and how much the cache holds, in bytes. */
    statistics: () => ({ ...counted, bytes: cache.size }),

    /** Drops from the cache what a change makes invalid. */
    onMessage(message: ChangeMessage): void {
      if (message.kind === 'settings') {
        settings.invalidate();
        return;
      }
      cache.invalidate(message.documentId);
      cache.invalidate(`absent from ${message.uid}`);
      cache.invalidate(`lists of ${message.uid}`);
    },

    /** Stops to cache, because changes will be missed; what is known is shown where there is no other answer. */
    onLost(time: number): void {
      upToDateAt = time;
      cache.endEpoch();
    },

    /** Clears the cache, because changes may have been missed. */
    onGap(): void {
      upToDateAt = undefined;
      settings.invalidate();
      cache.clear();
    },
  };
}

export type Answerer = ReturnType<typeof createAnswerer>;

const writeRefusal = (refusal: Refusal): Answer => writeAnswer({ kind: 'refused', refusal }, () => '');

async function orUnavailable<Given>(give: () => Promise<Given>): Promise<Given | Answer> {
  try {
    return await give();
  } catch (error) {
    if (isOutage(error)) return writeRefusal(unavailable);
    throw error;
  }
}

/** The answer to everyone who asks this. A redirect has none, because its address depends on how it was asked for. */
function answerFor(found: Found): Answer | undefined {
  return found.kind === 'moved' ? undefined : writeAnswer(found, () => '');
}

/** Turns a body that will be sent many times into bytes once. */
function asBytes(found: Found): Found {
  return found.kind === 'content' ? { ...found, body: Buffer.from(found.body) } : found;
}

/** Finishes an answer for the one who asks: by what they sent it varies, and whether they have it already. */
function compareWithReader({ ifNoneMatch, search }: Question, written: Answer): Answer {
  const answer = namesLocale(search) ? written : varyByLanguage(written);
  if (ifNoneMatch === undefined || answer.status !== 200) return answer;
  return matchesEtag(ifNoneMatch, String(answer.headers.ETag)) ? writeNotModified(answer) : answer;
}

/** Whether the address names the language, so that `Accept-Language` is not looked at. */
function namesLocale(search: string): boolean {
  return /[?&]locale=[^&]/.test(search);
}

function nameRequest(uid: string, request: DocumentRequest | ListRequest, encoding: ContentEncoding): string {
  if (request.kind === 'list') {
    const { locale, limit, before = '' } = request;
    return `${uid}\n${encoding}\n${locale}\n${limit}\n${before}`;
  }
  const { address, locales } = request;
  const what = address.by === 'slug' ? address.slug : address.documentId;
  return `${uid}\n${encoding}\n${address.by}\n${locales.join(',')}\n${what}`;
}
