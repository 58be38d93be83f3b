import type { Random } from '../random';
import { hostileText } from './hostile-values';
import { toBytes } from './fuzz-request';

type Header = readonly [name: string, value: string];

/** More than this of headers is refused by Node itself, with 431. */
const mostOfNode = 16 * 1024;

/** Headers by which servers decide something, with values of senders that mean no good or are broken. */
const makers: readonly ((random: Random) => Header)[] = [
  (random) => ['accept-language', languages(random)],
  (random) => ['accept-language', languages(random)],
  (random) => ['if-none-match', random.pick(['*', '""', 'W/"x"', '"a","b"', 'x', '"'.repeat(99), word(random)])],
  (random) => ['if-match', random.pick(['*', '""', '"x"', 'W/"x"', '"a","b"', 'x', word(random)])],
  (random) => ['accept', random.pick(['*/*', 'application/json', 'text/html', 'image/avif;q=x', word(random)])],
  (random) => ['accept-encoding', random.pick(['gzip', 'br', 'identity;q=0', '*;q=0', 'gzip;q=x', word(random)])],
  (random) => ['origin', random.pick(['null', 'https://x.invalid', 'http://[', word(random)])],
  (random) => ['host', random.pick(['', 'x.invalid:99999', '[', 'a b', word(random)])],
  (random) => ['x-forwarded-for', random.pick(['192.0.2.1', ',,,', '::1%', '1'.repeat(999), word(random)])],
  (random) => ['x-forwarded-proto', random.pick(['https', 'x', 'http,https', word(random)])],
  (random) => ['x-forwarded-host', random.pick(['x.invalid', '[', 'a/b', word(random)])],
  (random) => [
    'cookie',
    `${random.pick(['strapi_admin_refresh', 'koa.sess', 'koa.sess.sig', 'jwtToken', '__proto__'])}=${word(random)}`,
  ],
  (random) => ['range', random.pick(['bytes=0-', 'bytes=9-1', 'bytes=-1', 'x=1', 'bytes=0-0,1-1', word(random)])],
  (random) => ['expect', random.pick(['100-continue', 'x'])],
  (random) => ['x-http-method-override', random.pick(['DELETE', 'x'])],
  (random) => ['apollo-require-preflight', word(random)],
  (random) => ['content-length', random.pick(['-1', '0', 'x', '5, 5'])],
  (random) => ['transfer-encoding', random.pick(['x', 'gzip, chunked', 'identity'])],
  (random) => ['content-encoding', random.pick(['gzip', 'br', 'deflate', 'x'])],
  (random) => ['connection', random.pick(['upgrade', 'keep-alive, x', 'close'])],
  (random) => ['upgrade', random.pick(['websocket', 'h2c', 'x'])],
  (random) => [
    'authorization',
    random.pick(['Bearer', 'Bearer ', 'Basic YTpi', 'Bearer null', `Bearer ${word(random)}`, 'Bearer a.b.c', 'x']),
  ],
  (random) => [word(random).replace(/[^\w-]/g, '') || 'x', word(random)],
];

/** Some headers; now and then as many as Node lets in, or more. */
export function makeHeaders(random: Random): Header[] {
  const headers = random.some(2, () => random.pick(makers)(random));
  if (!random.chance(0.01)) return headers;
  const size = random.pick([mostOfNode - 2_000, mostOfNode + 2_000]);
  return random.chance(0.5)
    ? [...headers, ['x-flood', 'x'.repeat(size)]]
    : [...headers, ...Array.from({ length: 900 }, (_none, index): Header => [`x-${index}`, 'x'])];
}

function languages(random: Random): string {
  if (random.chance(0.1)) return Array.from({ length: 2_000 }, (_none, index) => `a${index}`).join(',');
  const one = () => random.pick(['uk', 'en-GB', 'ru', '*', 'xx', 'zh-Hant-TW', 'i-klingon', '', word(random)]);
  return random.some(5, () => `${one()}${random.pick(['', ';q=0.5', ';q=0', ';q=x', ';q=1e9'])}`).join(',');
}

/** A text that may stand in a header: without line breaks, which only a broken client sends, and Node refuses. */
function word(random: Random): string {
  const text = toBytes(hostileText(random));
  return random.chance(0.98) ? text.replace(/[\r\n\0]/g, '') : text;
}
