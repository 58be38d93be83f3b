type Key = object | string;

/** A place in a tree of keys: objects are held as long as somebody else holds them, strings as long as the place. */
interface Place<T> {
  objects: WeakMap<object, Place<T>>;
  strings: Map<string, Place<T>>;
  known?: { value: T };
}

/**
 * Remembers what pure functions answer, by the very objects they were asked about and for as long as these live. Many rules
 * look at the same row; it is walked once. Whoever asks must change neither what he asks about nor what he is told.
 */
export function createMemo<T>(): (keys: readonly Key[], compute: () => T) => T {
  const root = createPlace<T>();
  return (keys, compute) => {
    const place = keys.reduce<Place<T>>(enter, root);
    place.known ??= { value: compute() };
    return place.known.value;
  };
}

/** A function that remembers what it answered to the same arguments. */
export function memoize<Args extends readonly Key[], T>(compute: (...args: Args) => T): (...args: Args) => T {
  const recall = createMemo<T>();
  return (...args) => recall(args, () => compute(...args));
}

function enter<T>({ objects, strings }: Place<T>, key: Key): Place<T> {
  const found = typeof key === 'string' ? strings.get(key) : objects.get(key);
  if (found) return found;
  const made = createPlace<T>();
  if (typeof key === 'string') strings.set(key, made);
  else objects.set(key, made);
  return made;
}

function createPlace<T>(): Place<T> {
  return { objects: new WeakMap(), strings: new Map() };
}
