import type { Address } from '../requests/read-request';

/** What is asked over HTTP, whichever way it came in. */
export interface Question {
  uid: string;
  wants: Address | 'latest';
  /** What follows the question mark, and everything before the slug, for whoever is sent on to another one. */
  search: string;
  base: string;
  acceptLanguage: string | undefined;
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
}
