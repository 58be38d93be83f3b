import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

/** The headers of an answer itself. `Vary` is not among them, because the middlewares add to it: what they add is shared. */
const ownHeaders = new Set([
  'cache-control',
  'cache-tag',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'etag',
  'link',
  'location',
  'retry-after',
  'surrogate-key',
]);

/** What an answer itself depends on. */
const ownDependencies = new Set(['accept-language', 'accept-encoding']);

/** How many origins are remembered. A site and its previews are a few; of those that someone invents the oldest are forgotten. */
const maxOrigins = 100;

/** Headers as a list of names and values in turn, and their names. */
export interface SharedHeaders {
  list: readonly string[];
  names: ReadonlySet<string>;
  /** What the middlewares say that their headers depend on, for `Vary`. */
  vary: readonly string[];
}

interface Learnt {
  shared: SharedHeaders;
  /** Whether two answers had the same headers. Those that differ are made for each request, and cannot be learnt. */
  isSure: boolean;
}

/**
 * Caches the headers that Strapi's middlewares add to every answer: CORS, security and whatever else this installation has. It
 * learns them from two answers that came through the middlewares, for each origin by itself, and returns them from the third
 * request on. If they differ between two answers they cannot be predicted, and every request goes through the middlewares.
 *
 * @seam http-listener
 */
export function createSharedHeadersCache(strapi: Core.Strapi) {
  const byOrigin = new LRUCache<string, Learnt>({ max: maxOrigins });
  let isUnpredictable = false;

  const nameOrigin = ({ headers }: IncomingMessage): string =>
    // Behind a proxy, and over TLS, middlewares may add other headers.
    [headers.origin ?? '', headers['x-forwarded-proto'] ?? '', headers['x-forwarded-host'] ?? ''].join('\n');

  return {
    find(request: IncomingMessage): SharedHeaders | undefined {
      const learnt = isUnpredictable ? undefined : byOrigin.get(nameOrigin(request));
      return learnt?.isSure ? learnt.shared : undefined;
    },

    /** Learns from the answer that Koa is about to give. */
    learn(request: IncomingMessage, response: ServerResponse): void {
      if (isUnpredictable) return;
      response.once('finish', () => {
        // Only answers of the delivery name their language; others come from a middleware before it.
        if (response.statusCode !== 200 || !response.hasHeader('content-language')) return;
        const shared = readSharedHeaders(response);
        const origin = nameOrigin(request);
        const before = byOrigin.peek(origin);
        if (before && !isDeepStrictEqual(before.shared, shared)) {
          isUnpredictable = true;
          strapi.log.warn(
            'delivery: the middlewares add other headers each time; all readers’ requests go through them',
          );
        }
        byOrigin.set(origin, { shared, isSure: before !== undefined });
      });
    },
  };
}

function readSharedHeaders(response: ServerResponse): SharedHeaders {
  const names = namesAsWritten(response).filter((name) => !ownHeaders.has(name.toLowerCase()) && name !== 'Vary');
  const vary = String(response.getHeader('vary') ?? '')
    .split(/\s*,\s*/)
    .filter((name) => name !== '' && !ownDependencies.has(name.toLowerCase()));
  const list = names.flatMap((name) =>
    [response.getHeader(name) ?? ''].flat().flatMap((value) => [name, String(value)]),
  );
  return { list, names: new Set(names), vary };
}

/** The names of the headers as they were set, in capitals or not: Node has a method for it, its types do not. */
function namesAsWritten(response: ServerResponse): string[] {
  return (response as unknown as { getRawHeaderNames: () => string[] }).getRawHeaderNames();
}
