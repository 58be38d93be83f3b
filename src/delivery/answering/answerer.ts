import type { Pool } from 'pg';
import type { Deliverable } from '../read-model/render-into-model';
import type { ContentEncoding } from '../rendering/write-version';
import { matchesEtag } from '../requests/matches-etag';
import { negotiateEncoding } from '../requests/negotiate-encoding';
import { readQuestion } from '../requests/read-question';
import type { DocumentRequest, ListRequest } from '../requests/read-request';
import { isRefusal } from '../requests/refusal';
import { type Answer, type Found, writeAnswer, writeNotModified } from './answer';
import { BoundedCache } from './bounded-cache';
import { unavailable } from './busy';
import type { Message } from './listen-for-changes';
import { isOutage } from './outage';
import { maxAge } from './kept-for';
import { createReadModelReader } from './read-model-reader';
import type { Question } from './question';
import { createSettingsCache } from './settings-cache';

/** What the answerer leans on. */
export interface AnswererOptions {
  pool: Pool;
  /** Whether every change is heard of. */
  isListening: () => boolean;
  cacheBytes: number;
  /** The newsroom's locales in its own order, its default first. */
  localeOrder: readonly string[];
  /** Renders a document anew that shows what may be shown no longer. */
  rerender: (document: Deliverable) => Promise<void>;
}

/** What was found and, where it is one of ours to repeat, its answer. */
interface CachedAnswer {
  found: Found;
  answer: Answer | undefined;
}

/** Answers what is asked: from memory as long as nothing has changed, otherwise with one statement. */
export function createAnswerer({
  pool,
  isListening: isHearing,
  cacheBytes,
  localeOrder,
  rerender: renew,
}: AnswererOptions) {
  const cache = new BoundedCache<CachedAnswer>(cacheBytes);
  const settings = createSettingsCache({ pool, isListening: isHearing, localeOrder });
  const looker = createReadModelReader(pool, renew);
  const isCaching = () => cacheBytes > 0 && isHearing();

  async function find(
    uid: string,
    request: DocumentRequest | ListRequest,
    encoding: ContentEncoding,
  ): Promise<CachedAnswer> {
    const key = nameRequest(uid, request, encoding);
    const remembered = isCaching() ? cache.get(key, Date.now()) : undefined;
    if (remembered) return remembered;

    const { currentEpoch: moment } = cache;
    const { found, names, expiresAt } = await looker.lookUp(uid, request, encoding);
    if (!isCaching()) return { found, answer: answerFor(found) };
    const lasting = asBytes(found);
    const fresh = { found: lasting, answer: answerFor(lasting) };
    const bytes = 2 * key.length + 1000 + (fresh.answer ? Buffer.byteLength(fresh.answer.body) : 0);
    cache.put(key, { value: fresh, bytes, tags: names, until: Math.min(Date.now() + maxAge, expiresAt) }, moment);
    return fresh;
  }

  return {
    pool,
    settings: settings.read,
    /** The settings, if nothing has to be asked for them. */
    cachedSettings: settings.known,
    listDocuments: looker.listDocuments,

    /** Finds one document for whoever writes an answer of another kind. */
    find: async (uid: string, request: DocumentRequest): Promise<Found> => (await find(uid, request, 'identity')).found,

    /** The answer, if it is at hand and everybody may have it. Most readers ask for what others have just been given. */
    cached(question: Question): Answer | undefined {
      const known = isCaching() ? settings.known() : undefined;
      if (!known?.publicActions.has(`${question.uid}.find`)) return undefined;
      const request = readQuestion(question, known.locales);
      if (isRefusal(request)) return undefined;
      const key = nameRequest(question.uid, request, negotiateEncoding(question.acceptEncoding));
      const answer = cache.get(key, Date.now())?.answer;
      return answer && compareWithReader(question, answer);
    },

    /** Answers a question; an unreachable database is an answer too. Any other failure is the caller's. */
    async answer(question: Question): Promise<Answer> {
      try {
        const { locales } = settings.known() ?? (await settings.read());
        const request = readQuestion(question, locales);
        if (isRefusal(request)) return writeAnswer({ kind: 'refused', refusal: request }, () => '');
        const { found, answer } = await find(question.uid, request, negotiateEncoding(question.acceptEncoding));
        const moveTo = (slug: string) => question.base + encodeURIComponent(slug) + question.search;
        return compareWithReader(question, answer ?? writeAnswer(found, moveTo));
      } catch (error) {
        if (isOutage(error)) return writeAnswer({ kind: 'refused', refusal: unavailable }, () => '');
        throw error;
      }
    },

    /** Takes note of a change, so that nothing older is shown. */
    onMessage(message: Message): void {
      if (message.kind === 'settings') {
        settings.forget();
        return;
      }
      cache.invalidate(message.documentId);
      cache.invalidate(`absent from ${message.uid}`);
      cache.invalidate(`lists of ${message.uid}`);
    },

    /** Something may have been missed. */
    onGap(): void {
      settings.forget();
      cache.clear();
    },
  };
}

export type Answerer = ReturnType<typeof createAnswerer>;

/** What is answered to whoever asks for it; where it has moved depends on how it was asked for. */
function answerFor(found: Found): Answer | undefined {
  return found.kind === 'moved' ? undefined : writeAnswer(found, () => '');
}

/** What will be sent many times is turned into bytes once. */
function asBytes(found: Found): Found {
  return found.kind === 'content' ? { ...found, body: Buffer.from(found.body) } : found;
}

function compareWithReader({ ifNoneMatch }: Question, answer: Answer): Answer {
  if (ifNoneMatch === undefined || answer.status !== 200) return answer;
  return matchesEtag(ifNoneMatch, String(answer.headers.ETag)) ? writeNotModified(answer) : answer;
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
