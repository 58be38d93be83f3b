import type { OutgoingHttpHeaders } from 'node:http';
import type { ContentEncoding } from '../rendering/compress';
import type { Refusal } from '../requests/refusal';
import { boundHeaders } from './bound-headers';

/** An answer as it goes over the wire. A HEAD request gets it without its body. */
export interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string | Buffer;
}

/** What was found for a request: content in one encoding, a present address, or the reason why there is nothing. */
export type Found =
  | {
      kind: 'content';
      status: 200 | 410;
      locale: string;
      encoding: ContentEncoding;
      etag: string;
      link: string;
      tags: string;
      body: string | Buffer;
      /** Of the body, in bytes, if it is known without counting. */
      length?: number;
    }
  | { kind: 'moved'; slug: string }
  | { kind: 'refused'; refusal: Refusal };

type Content = Found & { kind: 'content' };

const json = 'application/json; charset=utf-8';
const vary = 'Accept-Encoding';

/** Fresh for a moment, so that a proxy asks once for a crowd of readers; then still shown while the proxy fetches the next answer. */
const cacheContent = 'public, max-age=5, stale-while-revalidate=30';
const cacheAbsence = 'public, max-age=5';

/** Writes what was found as an answer. */
export function writeAnswer(found: Found, moveTo: (slug: string) => string): Answer {
  switch (found.kind) {
    case 'content':
      return writeContent(found);
    case 'moved': {
      const location = moveTo(found.slug);
      const body = JSON.stringify({ data: null, meta: { location } });
      return { status: 301, headers: { ...plain(body), Location: location, 'Cache-Control': cacheAbsence }, body };
    }
    case 'refused':
      return writeRefusal(found.refusal);
  }
}

function writeContent({ status, locale, encoding, etag, body, length, ...growing }: Content): Answer {
  const { link, tags } = boundHeaders(growing);
  const headers = plain(body, length);
  headers['Content-Language'] = locale;
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  headers.ETag = `"${etag}"`;
  headers['Cache-Control'] = cacheContent;
  if (link !== '') headers.Link = link;
  headers['Surrogate-Key'] = tags;
  headers['Cache-Tag'] = tags.replaceAll(' ', ',');
  return { status, headers, body };
}

function writeRefusal({ status, name, message, details }: Refusal): Answer {
  const body = JSON.stringify({ data: null, error: { status, name, message, details } });
  const isAbsence = status === 404 || status === 410;
  return {
    status,
    headers: {
      ...plain(body),
      'Cache-Control': isAbsence ? cacheAbsence : 'no-store',
      ...(status === 503 && { 'Retry-After': '5' }),
    },
    body,
  };
}

function plain(body: string | Buffer, length = Buffer.byteLength(body)): OutgoingHttpHeaders {
  return { 'Content-Type': json, 'Content-Length': length, Vary: vary };
}

/** The answer to a reader who already has these bytes. */
export function writeNotModified({ headers }: Answer): Answer {
  const { 'Content-Type': _type, 'Content-Length': _length, 'Content-Encoding': _encoding, ...kept } = headers;
  return { status: 304, headers: kept, body: '' };
}

/** The same answer while it cannot be found out whether it still holds: how old it is, and that nobody is to keep it. */
export function markStale(answer: Answer, seconds: number): Answer {
  return { ...answer, headers: { ...answer.headers, Age: String(seconds), 'Cache-Control': 'no-cache' } };
}

const negotiated = new WeakMap<Answer, Answer>();

/** The same answer to a reader whose language was looked up in `Accept-Language`, which caches have to know. */
export function varyByLanguage(answer: Answer): Answer {
  const known = negotiated.get(answer);
  if (known) return known;
  const varied = { ...answer, headers: { ...answer.headers, Vary: `Accept-Language, ${vary}` } };
  negotiated.set(answer, varied);
  return varied;
}
