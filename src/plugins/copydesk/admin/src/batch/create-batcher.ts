/** Loads what several keys stand for, in one go. A key that is left out of the answer has nothing. */
export type LoadMany<Value> = (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/**
 * Makes one request out of many small ones: whatever is asked for within one turn of the event loop is loaded together,
 * each key once. A failure fails all who wait.
 */
export function createBatcher<Value>(loadMany: LoadMany<Value>): (key: string) => Promise<Value | undefined> {
  let gathering: { keys: Set<string>; answer: Promise<ReadonlyMap<string, Value>> } | undefined;

  const gather = () => {
    const keys = new Set<string>();
    const answer = new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      gathering = undefined;
      return loadMany([...keys]);
    });
    return { keys, answer };
  };

  return async (key) => {
    const batch = (gathering ??= gather());
    batch.keys.add(key);
    return (await batch.answer).get(key);
  };
}
