import { LRUCache } from 'lru-cache';

/** The longest that anything is answered from the cache, in milliseconds, even if no change of it was reported. */
export const maxAge = 60_000;

/** A cached value with its size and what ends its life. */
export interface CacheEntry<Value> {
  value: Value;
  bytes: number;
  /** When the entry expires, in milliseconds of the wall clock. */
  until: number;
  /** Invalidating any of these tags drops the entry. */
  tags: readonly string[];
}

/**
 * Keeps the entries used last, up to a number of bytes, and drops them by tag.
 *
 * A value read before an invalidation and stored after it is dropped, because it may be the very value that was invalidated.
 * For this the caller takes `currentEpoch` before it reads and hands it to `put`. Any invalidation starts a new epoch, whatever
 * its tag: a value that has not been read yet has no tags to compare.
 */
export class BoundedCache<Value> {
  private readonly entries: LRUCache<string, CacheEntry<Value>>;
  private readonly keysByTag = new Map<string, Set<string>>();
  private epoch = 0;

  constructor(private readonly maxBytes: number) {
    this.entries = new LRUCache({
      // The library takes positive numbers only.
      maxSize: Math.max(maxBytes, 1),
      sizeCalculation: ({ bytes }) => Math.max(bytes, 1),
      dispose: ({ tags }, key) => this.removeTags(key, tags),
    });
  }

  /** The epoch of a read that starts now. */
  get currentEpoch(): number {
    return this.epoch;
  }

  get size(): number {
    return this.entries.calculatedSize;
  }

  get(key: string, now: number): Value | undefined {
    const entry = this.entries.get(key);
    if (!entry || entry.until > now) return entry?.value;
    this.entries.delete(key);
    return undefined;
  }

  /** The value even if it has expired, for when no other can be had. */
  peek(key: string): Value | undefined {
    return this.entries.peek(key)?.value;
  }

  /** Stores a value that was read in this epoch, unless the epoch is over. A value too large to leave room for others is not kept. */
  put(key: string, entry: CacheEntry<Value>, epoch: number): void {
    if (epoch !== this.epoch || entry.bytes > this.maxBytes / 4) return;
    this.entries.set(key, entry);
    for (const tag of entry.tags) {
      const keys = this.keysByTag.get(tag) ?? new Set();
      this.keysByTag.set(tag, keys.add(key));
    }
  }

  invalidate(tag: string): void {
    this.epoch += 1;
    for (const key of [...(this.keysByTag.get(tag) ?? [])]) this.entries.delete(key);
  }

  /** Starts a new epoch without dropping anything: what is being read is not stored. */
  endEpoch(): void {
    this.epoch += 1;
  }

  clear(): void {
    this.epoch += 1;
    this.entries.clear();
  }

  private removeTags(key: string, tags: readonly string[]): void {
    for (const tag of tags) {
      const keys = this.keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.keysByTag.delete(tag);
    }
  }
}
