/** What is kept, how large it is, until when it may stand, and the names at whose mention it goes. */
export interface CacheEntry<Value> {
  value: Value;
  bytes: number;
  until: number;
  tags: readonly string[];
}

/**
 * Keeps what was used last, up to a number of bytes, and forgets by name. What is put in after something was forgotten, but
 * was looked up before, is not kept: it may be what had to be forgotten.
 */
export class BoundedCache<Value> {
  private readonly kept = new Map<string, CacheEntry<Value>>();
  private readonly keysOf = new Map<string, Set<string>>();
  private bytes = 0;
  private epoch = 0;

  constructor(private readonly maxBytes: number) {}

  /** A moment to look something up at; handed back with what was found. */
  get currentEpoch(): number {
    return this.epoch;
  }

  get size(): number {
    return this.bytes;
  }

  get(key: string, now: number): Value | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    if (found.until <= now) {
      this.drop(key);
      return undefined;
    }
    // The map keeps its order: what is put back last is dropped last.
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  put(key: string, kept: CacheEntry<Value>, moment: number): void {
    if (moment !== this.epoch || kept.bytes > this.maxBytes / 4) return;
    this.drop(key);
    this.kept.set(key, kept);
    this.bytes += kept.bytes;
    for (const name of kept.tags) {
      const keys = this.keysOf.get(name) ?? new Set();
      this.keysOf.set(name, keys.add(key));
    }
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= this.maxBytes) break;
      this.drop(oldest);
    }
  }

  invalidate(name: string): void {
    this.epoch += 1;
    for (const key of [...(this.keysOf.get(name) ?? [])]) this.drop(key);
  }

  clear(): void {
    this.epoch += 1;
    this.kept.clear();
    this.keysOf.clear();
    this.bytes = 0;
  }

  private drop(key: string): void {
    const found = this.kept.get(key);
    if (!found) return;
    this.kept.delete(key);
    this.bytes -= found.bytes;
    for (const name of found.tags) {
      const keys = this.keysOf.get(name);
      keys?.delete(key);
      if (keys?.size === 0) this.keysOf.delete(name);
    }
  }
}
