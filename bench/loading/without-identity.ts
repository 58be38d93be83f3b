import type { Schema } from '../../src/plugins/copydesk/domain/schema';

interface Content {
  versions: Readonly<Record<string, object>>;
  related: readonly { uid: string; documentId: string }[];
}

/**
 * A document's content without what makes it this document and no other: row numbers, its own names, and times. What it
 * points to is part of its content, identified by document.
 */
export function withoutIdentity({ attributes }: Schema) {
  const [slug] = Object.entries(attributes).find(([, { type }]) => type === 'uid') ?? [];
  const times = Object.keys(attributes).filter((name) => attributes[name]?.type === 'datetime');
  const identity = new Set(['documentId', 'createdAt', 'updatedAt', slug, ...times]);

  return (document: Content): unknown => ({
    related: new Map(document.related.map((one) => [`${one.uid} ${one.documentId}`, one])),
    versions: Object.fromEntries(
      Object.entries(document.versions).map(([locale, row]) => [
        locale,
        withoutRowNumbers(Object.fromEntries(Object.entries(row).filter(([name]) => !identity.has(name)))),
      ]),
    ),
  });
}

/** Numbers of rows go, unless a row names its document: then it is one that is pointed to, and shared. */
function withoutRowNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRowNumbers);
  if (typeof value !== 'object' || value === null || value instanceof Date || 'documentId' in value) return value;
  const kept = Object.entries(value).filter(([name]) => name !== 'id');
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutRowNumbers(inner)]));
}
