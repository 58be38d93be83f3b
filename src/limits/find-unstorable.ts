/** What PostgreSQL stores in no text: the null character, and half a pair of surrogates. */
const unstorable = /[\0\p{Cs}]/u;

export function isUnstorable(text: string): boolean {
  return unstorable.test(text);
}

/**
 * The place of the first text, or name of a field, in a JSON value that PostgreSQL cannot store, with the names of the fields and the
 * numbers of the items that lead to it; `undefined` if there is none.
 */
export function findUnstorable(value: unknown): string | undefined {
  // Not recursive: a parser takes a body that is nested deeper than a function may call itself.
  const left: { path: string; value: unknown }[] = [{ path: '', value }];
  for (let next = left.pop(); next; next = left.pop()) {
    if (typeof next.value === 'string' && isUnstorable(next.value)) return next.path;
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [name, inner] of Object.entries(next.value)) {
      if (isUnstorable(name)) return next.path;
      left.push({ path: next.path === '' ? name : `${next.path}.${name}`, value: inner });
    }
  }
  return undefined;
}
