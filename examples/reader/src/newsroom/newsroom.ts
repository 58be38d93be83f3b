import type { Article, BackgroundPage, ErrorAnswer, LatestArticles, Locale } from './content';
import { completeDraft, draftPopulate } from './draft';
import type { Outcome } from './outcome';

/** How long the newsroom may take to answer, in milliseconds. */
const patience = 5_000;

/** Asks a newsroom for what readers get, and for drafts with a token. */
export interface Newsroom {
  getArticle: (wanted: WantedDocument) => Promise<Outcome<Article>>;
  getBackground: (wanted: WantedDocument) => Promise<Outcome<BackgroundPage>>;
  getLatest: (wanted: WantedPage) => Promise<Outcome<LatestArticles>>;
  getPublished: (documentId: string, locale: Locale) => Promise<Outcome<Article>>;
  getDraft: (documentId: string, locale: Locale) => Promise<Outcome<Article>>;
}

export interface WantedDocument {
  slug: string;
  locale: Locale;
  /** The languages to take instead, in this order; none unless said. */
  fallback?: readonly Locale[];
  /** What the answer at hand is known by. */
  etag?: string;
}

export interface WantedPage {
  locale: Locale;
  limit: number;
  before?: string;
  etag?: string;
}

/** @param url where the newsroom lives, without a trailing slash @param draftToken an API token that may read drafts */
export function createNewsroom(url: string, draftToken?: string): Newsroom {
  const getBySlug = async <T>(types: string, { slug, locale, fallback = [], etag }: WantedDocument) => {
    const query = new URLSearchParams({ locale, ...(fallback.length > 0 && { fallback: fallback.join(',') }) });
    const address = `${url}/api/${types}/by-slug/${encodeURIComponent(slug)}?${query}`;
    return takeData(await ask<{ data: T }>(address, etag && { 'if-none-match': etag }));
  };

  return {
    getArticle: (wanted) => getBySlug<Article>('articles', wanted),
    getBackground: (wanted) => getBySlug<BackgroundPage>('backgrounds', wanted),

    getLatest({ locale, limit, before, etag }) {
      const query = new URLSearchParams({ locale, limit: String(limit), ...(before && { before }) });
      return ask(`${url}/api/articles/latest?${query}`, etag && { 'if-none-match': etag });
    },

    async getPublished(documentId, locale) {
      const address = `${url}/api/articles/by-id/${encodeURIComponent(documentId)}?locale=${locale}`;
      return takeData(await ask<{ data: Article }>(address, undefined));
    },

    async getDraft(documentId, locale) {
      const query = new URLSearchParams({ locale, status: 'draft', ...draftPopulate });
      const answer = await ask<{ data: Partial<Article> }>(
        `${url}/api/articles/${encodeURIComponent(documentId)}?${query}`,
        draftToken && { authorization: `Bearer ${draftToken}` },
      );
      return answer.kind === 'found' ? { ...answer, content: completeDraft(answer.content.data, locale) } : answer;
    },
  };
}

function takeData<T>(answer: Outcome<{ data: T }>): Outcome<T> {
  return answer.kind === 'found' ? { ...answer, content: answer.content.data } : answer;
}

async function ask<T>(address: string, headers: Record<string, string> | '' | undefined): Promise<Outcome<T>> {
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(address, { headers: headers || {}, redirect: 'manual', signal });
    return await readOutcome<T>(response);
  } catch {
    return { kind: 'unavailable' };
  }
}

async function readOutcome<T>(response: Response): Promise<Outcome<T>> {
  const caching = { etag: response.headers.get('etag'), cacheControl: response.headers.get('cache-control') };
  switch (response.status) {
    case 200:
      return { kind: 'found', content: readContent(await response.text()) as T, caching };
    case 301:
      return { kind: 'moved', slug: readSlug(response.headers.get('location') ?? '') };
    case 304:
      return { kind: 'unchanged', caching };
    case 410: {
      const { error } = (await response.json()) as ErrorAnswer;
      return { kind: 'withdrawn', retraction: error.details.retraction?.note ?? undefined };
    }
    case 400:
    case 404:
      return { kind: 'absent' };
    default:
      return { kind: 'unavailable' };
  }
}

/** A picture whose file is gone is none: whatever the newsroom says of it, there is nothing to show. */
function readContent(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => (key === 'illustration' && !hasImage(value) ? null : value));
}

function hasImage(picture: unknown): boolean {
  return typeof picture === 'object' && picture !== null && 'image' in picture && picture.image !== null;
}

/** The last part of the address that a former slug has moved to. */
function readSlug(location: string): string {
  const { pathname } = new URL(location, 'http://newsroom.invalid');
  return decodeURIComponent(pathname.split('/').at(-1) ?? '');
}
