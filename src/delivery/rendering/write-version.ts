import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RenderedVersion } from './render-document';

/** A version written as it goes over the wire. */
export interface WrittenVersion {
  locale: string;
  slug: string;
  state: 'live' | 'retracted';
  orderKey: string;
  listItem: string;
  body: string;
  /** Names the body, and the list item with it. */
  etag: string;
  /** The header fields `Link` and `Surrogate-Key`. */
  link: string;
  tags: string;
  /** The slugs under which the document can be read now, in whatever locale. */
  liveSlugs: readonly string[];
  dependsOn: readonly string[];
  expiresAt: Date | undefined;
}

/** A version ready to be sent: nothing is left to do when it is read but to choose an encoding. */
export interface PreparedVersion extends WrittenVersion {
  gzip: Buffer;
  brotli: Buffer;
}

const deflate = promisify(gzip);
const squeeze = promisify(brotliCompress);

export function writeVersion(version: RenderedVersion, liveSlugs: readonly string[]): WrittenVersion {
  const { locale, slug, state, orderKey, alternates, dependsOn, expiresAt } = version;
  const body = JSON.stringify(writeBody(version));
  const listItem = JSON.stringify(state.kind === 'live' ? state.listItem : null);
  return {
    locale,
    slug,
    state: state.kind,
    orderKey,
    listItem,
    body,
    etag: hash(`${body}\n${listItem}`),
    link: writeLinks(alternates),
    tags: dependsOn.join(' '),
    liveSlugs,
    dependsOn,
    expiresAt,
  };
}

/** Packs a version in every encoding. That takes longer than everything before it. */
export async function packVersion(version: WrittenVersion): Promise<PreparedVersion> {
  const [zipped, brotli] = await Promise.all([compress(version.body, 'gzip'), compress(version.body, 'br')]);
  return { ...version, gzip: zipped, brotli };
}

function writeBody({ state, locale }: RenderedVersion): object {
  if (state.kind === 'live') return { data: state.data, meta: {} };
  const message = `“${state.headline}” has been retracted: ${state.note.note}`;
  const details = { locale, headline: state.headline, retraction: state.note };
  return { data: null, error: { status: 410, name: 'RetractedError', message, details } };
}

/** The header field `Link` of a version: its own address and those of its siblings. */
function writeLinks(alternates: RenderedVersion['alternates']): string {
  const own = alternates.find(({ current }) => current);
  return [
    ...(own ? [`<${own.url}>; rel="canonical"`] : []),
    ...alternates.map(({ url, hreflang }) => `<${url}>; rel="alternate"; hreflang="${hreflang}"`),
  ].join(', ');
}

const opening = '{"data":{"requestedLocale":"';

/** The body of a live version with another locale in `requestedLocale`, which stands at its very beginning. */
export function sayRequested(body: string, served: string, requested: string): string {
  return opening + requested + body.slice(opening.length + served.length);
}

export type ContentEncoding = 'br' | 'gzip' | 'identity';

/** From 9 on it takes twenty times as long, for a hundredth less. */
const brotliQuality = 6;

export async function compress(body: string | Buffer, encoding: Exclude<ContentEncoding, 'identity'>): Promise<Buffer> {
  if (encoding === 'gzip') return deflate(body, { level: 9 });
  return squeeze(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

/** A short name of these bytes, for `ETag`. */
export function hash(body: string | Buffer): string {
  return createHash('sha1').update(body).digest('base64url');
}
