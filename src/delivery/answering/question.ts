import type { Address } from '../requests/read-request';

/** What a reader asks for over HTTP, by the fast path or through Koa. */
export interface Question {
  uid: string;
  wants: Address | 'latest';
  /** The query string, and the path before the slug: a redirect to the present slug keeps both. */
  search: string;
  base: string;
  acceptLanguage: string | undefined;
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
}
