type Key = object | string;

/** A place in a tree of keys: objects are held as long as somebody else holds them, strings as long as the place. */
interface Place<T> {
  objects: WeakMap<object, Place<T>>;
  strings: Map<string, Place<T>>;
  known?: { value: T };
}

/**
 * Keeps the results of pure functions by the identity of their arguments, for as long as these live: many rules look at the
 * same row, and it is walked once. Arguments and results must not be changed.
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
