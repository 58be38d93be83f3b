import { hash } from './hash';
import { writeLiveBody } from './live-body';
import type { RenderedVersion } from './render-document';

/** A version as it is sent. */
export interface WrittenVersion {
  locale: string;
  slug: string;
  state: 'live' | 'retracted';
  orderKey: string;
  listItem: string;
  body: string;
  /** Of the body and the list item together. */
  etag: string;
  /** The header fields `Link` and `Surrogate-Key`. */
  link: string;
  tags: string;
  /** The slugs under which the document can be read now, in all its locales. */
  liveSlugs: readonly string[];
  dependsOn: readonly string[];
  expiresAt: Date | undefined;
}

/** Writes a rendered version. `liveSlugs` are those of the whole document. */
export function writeVersion(version: RenderedVersion, liveSlugs: readonly string[]): WrittenVersion {
  const { locale, slug, state, orderKey, alternates, dependsOn, expiresAt } = version;
  const body = writeBody(version);
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

function writeBody({ state, locale }: RenderedVersion): string {
  if (state.kind === 'live') return writeLiveBody(locale, state.data);
  const { note, kind } = state.note;
  const what = state.headline === null ? 'This story' : `“${state.headline}”`;
  const message = `${what} has been ${kind === 'kill' ? 'withdrawn' : 'retracted'}${note === null ? '.' : `: ${note}`}`;
  const details = { locale, headline: state.headline, retraction: state.note };
  return JSON.stringify({ data: null, error: { status: 410, name: 'RetractedError', message, details } });
}

/** The header field `Link` of a version: its own address and those of its siblings. */
function writeLinks(alternates: RenderedVersion['alternates']): string {
  const own = alternates.find(({ current }) => current);
  return [
    ...(own ? [`<${own.url}>; rel="canonical"`] : []),
    ...alternates.map(({ url, hreflang }) => `<${url}>; rel="alternate"; hreflang="${hreflang}"`),
  ].join(', ');
}
