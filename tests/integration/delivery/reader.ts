import http from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Newsroom } from '../../helpers/newsroom';

/** An answer as it came over the wire. */
export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  raw: Buffer;
  /** What it says, unpacked. */
  body: Body;
}

export interface Body {
  data: Data | Data[] | null;
  meta?: Data;
  error?: { status: number; name: string; message: string; details: Data };
}

// What a JSON answer holds is looked into by the tests, not by types.
export type Data = Record<string, unknown>;

type Headers = Record<string, string>;

/** The two ways a request can take through the server. */
export const ways = ['in front of the middlewares', 'behind the middlewares'] as const;
export type Way = (typeof ways)[number];

/** Whoever brings a cookie takes the long way, so a cookie that means nothing shows what it answers. */
export const headersOf = (way: Way): Headers => (way === 'behind the middlewares' ? { cookie: 'long=way' } : {});

/** Sends a request and reads its answer without following, unpacking or caching anything. */
export function ask(
  newsroom: Pick<Newsroom, 'url'>,
  path: string,
  headers: Headers = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${newsroom.url}${path}`, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const raw = Buffer.concat(chunks);
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, raw, body: read(raw, headers['content-encoding']) });
      });
    });
    request.on('error', reject);
    request.end();
  });
}

function read(raw: Buffer, encoding: string | undefined): Body {
  if (raw.length === 0) return { data: null };
  const plain = encoding === 'br' ? brotliDecompressSync(raw) : encoding === 'gzip' ? gunzipSync(raw) : raw;
  return JSON.parse(plain.toString());
}

/** Reads often enough that the fast path has learnt what the middlewares add. */
export async function warmUp(
  newsroom: Pick<Newsroom, 'url'>,
  path = '/api/articles/latest',
  headers: Headers = {},
): Promise<void> {
  for (let count = 0; count < 3; count += 1) await ask(newsroom, path, headers);
}

/** The one document of an answer. */
export function documentOf({ body }: Answer): Data {
  if (!body.data || Array.isArray(body.data))
    throw new Error(`This is no document: ${JSON.stringify(body).slice(0, 500)}`);
  return body.data;
}

/** The items of a list. */
export function itemsOf({ body }: Answer): Data[] {
  if (!Array.isArray(body.data)) throw new Error(`This is no list: ${JSON.stringify(body).slice(0, 500)}`);
  return body.data;
}

/** Asks until the answer is as wanted. */
export async function until<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean, within = 10_000): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`Not within ${within} ms; the last answer was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
