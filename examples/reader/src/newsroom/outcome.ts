/** What came of asking the newsroom. */
export type Outcome<T> =
  | { kind: 'found'; content: T; caching: Caching }
  | { kind: 'unchanged'; caching: Caching }
  /** A former slug: this one has taken its place. */
  | { kind: 'moved'; slug: string }
  | { kind: 'absent' }
  | { kind: 'withdrawn'; retraction: string | undefined }
  | { kind: 'unavailable' };

/** For how long an answer may be kept, and what it is known by. */
export interface Caching {
  etag: string | null;
  cacheControl: string | null;
}
