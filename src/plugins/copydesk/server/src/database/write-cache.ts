import type { Core } from '@strapi/strapi';
import { createScope } from './create-scope';

/**
 * Caches, for the duration of one write, what was read from the database, until a statement may have changed it.
 *
 * Several middlewares need the same document while it is written. The first one reads it, and the others get it from the cache.
 * Any statement of this process that may write invalidates it; so does `select … for update`, which is sent to read the latest
 * state. So the order of the middlewares does not matter for what they see.
 */
type Entries = Map<string, { version: number; value: Promise<unknown> }>;

/** What a cached value is read from: the plugin's own table of that name, or any other table. */
export type CachedSource = 'content' | `copydesk_${string}`;

const writes = createScope<Entries>();

/** Counts the statements that may have written, by what they may have changed. */
type Versions = Map<CachedSource | 'anything', number>;

const versionsOf = new WeakMap<Core.Strapi, Versions>();

/** Runs a write with a cache of its own; a write within a write shares that of the outer one. */
export function withWriteCache<T>(write: () => Promise<T>): Promise<T> {
  return writes.find() ? write() : writes.run(new Map(), write);
}

/** Returns a value from the cache of the running write, or reads it. Outside a write it is always read. */
export async function readThroughWriteCache<T>(
  strapi: Core.Strapi,
  source: CachedSource,
  key: string,
  read: () => Promise<T>,
): Promise<T> {
  const entries = writes.find();
  const version = versionOf(strapi, source);
  if (!entries || version === undefined) return read();
  const known = entries.get(key);
  if (known?.version === version) return known.value as Promise<T>;
  const value = read();
  entries.set(key, { version, value });
  value.catch(() => entries.delete(key));
  return value;
}

/** Stores what the running write has just written itself, as if it had been read. */
export function putIntoWriteCache(strapi: Core.Strapi, source: CachedSource, key: string, value: unknown): void {
  const version = versionOf(strapi, source);
  if (version !== undefined) writes.find()?.set(key, { version, value: Promise.resolve(value) });
}

/**
 * Invalidates what is cached by every statement that may write. Call it once, before the first write.
 *
 * @seam query-event
 */
export function invalidateWriteCacheOnStatements(strapi: Core.Strapi): void {
  const versions: Versions = new Map();
  versionsOf.set(strapi, versions);
  strapi.db.connection.on('query', ({ sql }: { sql: string }) => {
    const source = findWrittenSource(sql);
    if (source) versions.set(source, (versions.get(source) ?? 0) + 1);
  });
}

/** `undefined` until statements are counted: then nothing can be cached. */
function versionOf(strapi: Core.Strapi, source: CachedSource): number | undefined {
  const versions = versionsOf.get(strapi);
  return versions && (versions.get(source) ?? 0) + (versions.get('anything') ?? 0);
}

const reading = /^\s*\(*\s*(select|begin|savepoint|release|set)\b(?!.*\bfor (no key )?update\b)/is;
const writing = /^\s*(?:insert into|update|delete from)\s+(?:"[^"]+"\.)?"?(copydesk_\w+)?/i;

/** What a statement may have changed: nothing if it only reads, anything if it is not recognised, such as a rollback. */
export function findWrittenSource(sql: string): CachedSource | 'anything' | undefined {
  if (reading.test(sql)) return undefined;
  const written = writing.exec(sql);
  return written ? ((written[1] as CachedSource | undefined) ?? 'content') : 'anything';
}
