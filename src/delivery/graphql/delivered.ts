/** Objects from the read model and those within them, which contain all that they show. */
const delivered = new WeakSet<object>();

export type Delivered = Record<string, unknown>;

export function markDelivered<T>(value: T): T {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const item of items) {
    if (typeof item === 'object' && item !== null) delivered.add(item);
  }
  return value;
}

export function isDelivered(value: unknown): value is Delivered {
  return typeof value === 'object' && value !== null && delivered.has(value);
}

/**
 * Reads a field of an object from the read model and marks its value as from there. Returns undefined, so that Strapi answers,
 * if the read model does not have the field or if arguments ask for a part of it.
 */
export function readDelivered(parent: Delivered, field: string, args: Delivered): { value: unknown } | undefined {
  if (!(field in parent) || Object.values(args).some(isAsked)) return undefined;
  return { value: markDelivered(parent[field]) };
}

/** Strapi fills in empty arguments if none are given. */
function isAsked(argument: unknown): boolean {
  if (argument === undefined || argument === null) return false;
  return typeof argument !== 'object' || Object.keys(argument).length > 0;
}
