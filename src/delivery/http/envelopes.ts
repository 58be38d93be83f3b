import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';

/** The header fields that an answer itself brings along. `Vary` is the whole chain's: everybody adds to it. */
const ofAnswer = new Set([
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

/** Origins whose envelopes are kept. A site and its previews are a few; who sends many is learning ours. */
const maxOrigins = 100;

/** Header fields, name after value, and their names. */
export interface Envelope {
  list: readonly string[];
  names: ReadonlySet<string>;
}

interface Learnt {
  envelope: Envelope;
  /** Once may be chance: what is different the second time is made for each request, and cannot be learnt. */
  isSure: boolean;
}

/**
 * What Strapi's middlewares put around an answer: CORS, security and whatever else this installation adds. It is learnt from
 * answers that came through them, for each origin by itself, and used from the third on. Where it differs from one answer to
 * the next it cannot be known beforehand, and every request goes through the middlewares.
 *
 * @seam http-listener
 */
export function createEnvelopes(strapi: Core.Strapi) {
  const byOrigin = new Map<string, Learnt>();
  let isUnpredictable = false;

  const nameOrigin = ({ headers }: IncomingMessage): string =>
    // Behind a proxy, and over TLS, middlewares may say something else.
    [headers.origin ?? '', headers['x-forwarded-proto'] ?? '', headers['x-forwarded-host'] ?? ''].join('\n');

  return {
    find(request: IncomingMessage): Envelope | undefined {
      const learnt = isUnpredictable ? undefined : byOrigin.get(nameOrigin(request));
      return learnt?.isSure ? learnt.envelope : undefined;
    },

    /** Learns from the answer that is about to be given the long way. */
    learn(request: IncomingMessage, response: ServerResponse): void {
      if (isUnpredictable || byOrigin.size >= maxOrigins) return;
      response.once('finish', () => {
        // An answer of the delivery has its language, or says that there is none; others come from somewhere before it.
        if (response.statusCode !== 200 || !response.hasHeader('content-language')) return;
        const envelope = readEnvelope(response);
        const origin = nameOrigin(request);
        const before = byOrigin.get(origin);
        if (before && !isDeepStrictEqual(before.envelope, envelope)) {
          isUnpredictable = true;
          strapi.log.warn(
            'delivery: the middlewares answer differently each time; readers’ requests all go through them',
          );
        }
        byOrigin.set(origin, { envelope, isSure: before !== undefined });
      });
    },
  };
}

function readEnvelope(response: ServerResponse): Envelope {
  const names = namesAsWritten(response).filter((name) => !ofAnswer.has(name.toLowerCase()));
  const list = names.flatMap((name) =>
    [response.getHeader(name) ?? ''].flat().flatMap((value) => [name, String(value)]),
  );
  return { list, names: new Set(names) };
}

/** The names of the header fields in the capitals they were set in, which Node knows and its types do not. */
function namesAsWritten(response: ServerResponse): string[] {
  return (response as unknown as { getRawHeaderNames: () => string[] }).getRawHeaderNames();
}
