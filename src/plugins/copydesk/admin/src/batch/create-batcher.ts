import DataLoader from 'dataloader';

/** Loads what belongs to several keys in one request. A key that is left out of the answer has nothing. */
export type LoadMany<Value> = (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/**
 * Makes one request out of many small ones: keys that are asked for within one turn of the event loop are loaded together, each
 * once. Nothing is cached, so a later turn asks the server again; a failed request fails everyone who waits for it.
 */
export function createBatcher<Value>(loadMany: LoadMany<Value>): (key: string) => Promise<Value | undefined> {
  const loader = new DataLoader<string, Value | undefined>(
    async (keys) => {
      const values = await loadMany([...new Set(keys)]);
      return keys.map((key) => values.get(key));
    },
    { cache: false, batchScheduleFn: (load) => setTimeout(load) },
  );
  return (key) => loader.load(key);
}
