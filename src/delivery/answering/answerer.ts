import type { Pool } from 'pg';
import type { Deliverable } from '../read-model/render-into-model';
import type { ContentEncoding } from '../rendering/prepare-answer';
import { matchesEtag } from '../requests/matches-etag';
import { negotiateEncoding } from '../requests/negotiate-encoding';
import { readQuestion } from '../requests/read-question';
import type { DocumentRequest, ListRequest } from '../requests/read-request';
import { isRefusal } from '../requests/refusal';
import { type Answer, type Found, writeAnswer, writeNotModified } from './answer';
import { BoundedCache } from './bounded-cache';
import { busy } from './busy';
import type { Message } from './listen-for-changes';
import { isOutage } from './outage';
import { keptFor } from './kept-for';
import { createLooker } from './read-model-reader';
import type { Question } from './question';
import { createSettingsKeeper } from './settings-keeper';

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

/** What was found and, where it is one of ours to repeat, its answer. */
interface Remembered {
  found: Found;
  answer: Answer | undefined;
}

/** Answers what is asked: from memory as long as nothing has changed, otherwise with one statement. */
export function createAnswerer({ pool, isHearing, cacheBytes, localeOrder, renew }: Means) {
  const cache = new BoundedCache<Remembered>(cacheBytes);
  const settings = createSettingsKeeper({ pool, isHearing, localeOrder });
  const looker = createLooker(pool, renew);
  const remembers = () => cacheBytes > 0 && isHearing();

  async function find(
    uid: string,
    request: DocumentRequest | ListRequest,
    encoding: ContentEncoding,
  ): Promise<Remembered> {
    const key = nameRequest(uid, request, encoding);
    const remembered = remembers() ? cache.get(key, Date.now()) : undefined;
    if (remembered) return remembered;

    const { moment } = cache;
    const { found, names, expiresAt } = await looker.lookUp(uid, request, encoding);
    if (!remembers()) return { found, answer: answerFor(found) };
    const lasting = asBytes(found);
    const fresh = { found: lasting, answer: answerFor(lasting) };
    const bytes = 2 * key.length + 1000 + (fresh.answer ? Buffer.byteLength(fresh.answer.body) : 0);
    cache.put(key, { value: fresh, bytes, names, until: Math.min(Date.now() + keptFor, expiresAt) }, moment);
    return fresh;
  }

  return {
    pool,
    settings: settings.read,
    /** The settings, if nothing has to be asked for them. */
    knownSettings: settings.known,
    listDocuments: looker.listDocuments,

    /** Finds one document for whoever writes an answer of another kind. */
    find: async (uid: string, request: DocumentRequest): Promise<Found> => (await find(uid, request, 'identity')).found,

    /** The answer, if it is at hand and everybody may have it. Most readers ask for what others have just been given. */
    recall(question: Question): Answer | undefined {
      const known = remembers() ? settings.known() : undefined;
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
        if (isOutage(error)) return writeAnswer({ kind: 'refused', refusal: busy }, () => '');
        throw error;
      }
    },

    /** Takes note of a change, so that nothing older is shown. */
    hear(message: Message): void {
      if (message.kind === 'settings') {
        settings.forget();
        return;
      }
      cache.forget(message.documentId);
      cache.forget(`absent from ${message.uid}`);
      cache.forget(`lists of ${message.uid}`);
    },

    /** Something may have been missed. */
    miss(): void {
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
