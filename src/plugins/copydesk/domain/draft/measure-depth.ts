/** How deeply objects and lists are nested in a value: 0 for a text, 1 for a list of texts. */
export function measureDepth(value: unknown): number {
  // Not recursive: a parser takes what is nested deeper than a function may call itself.
  const left: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  let deepest = 0;
  for (let next = left.pop(); next; next = left.pop()) {
    const { value: present, depth } = next;
    deepest = Math.max(deepest, depth);
    if (typeof present !== 'object' || present === null) continue;
    for (const inner of Object.values(present)) left.push({ value: inner, depth: depth + 1 });
  }
  return deepest;
}
