type Key = object | string;

/** A place in a tree of keys: objects are held as long as somebody else holds them, strings as long as the place. */
interface Place<T> {
  objects?: WeakMap<object, Place<T>>;
  strings?: Map<string, Place<T>>;
  known?: { value: T };
}

/**
 * Keeps the results of pure functions by the identity of their arguments, for as long as these live: many rules look at the
 * same row, and it is walked once. Arguments and results must not be changed.
 */
export function createMemo<T>(): (keys: readonly Key[], compute: () => T) => T {
  const root: Place<T> = {};
  return (keys, compute) => {
    const place = keys.reduce<Place<T>>(enter, root);
    place.known ??= { value: compute() };
    return place.known.value;
  };
}

/** A function that remembers what it answered to the same arguments. */
export function memoize<Args extends readonly Key[], T>(compute: (...args: Args) => T): (...args: Args) => T {
  const memo = createMemo<T>();
  return (...args) => memo(args, () => compute(...args));
}

/** Makes a map only where a key needs it: most places lead nowhere, and an empty map takes more than a result. */
function enter<T>(place: Place<T>, key: Key): Place<T> {
  const found = typeof key === 'string' ? place.strings?.get(key) : place.objects?.get(key);
  if (found) return found;
  const made: Place<T> = {};
  if (typeof key === 'string') (place.strings ??= new Map<string, Place<T>>()).set(key, made);
  else (place.objects ??= new WeakMap<object, Place<T>>()).set(key, made);
  return made;
}
