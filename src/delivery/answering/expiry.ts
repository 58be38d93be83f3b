/** A row of the read model that may have to be rendered again after some time. */
export interface Expiring {
  document_id: string;
  /** In milliseconds, as text; `null` if it never expires. */
  expires_at: string | null;
}

/** Selects `expires_at` of a version `d` in milliseconds. */
export const selectExpiry = '(extract(epoch from d.expires_at) * 1000)::bigint::text as expires_at';

export function isExpired({ expires_at: at }: Expiring): boolean {
  return at !== null && Number(at) <= Date.now();
}

/** When the first of these rows expires, in milliseconds. */
export function findFirstExpiry(rows: readonly Expiring[]): number {
  return Math.min(Number.POSITIVE_INFINITY, ...rows.flatMap(({ expires_at: at }) => (at === null ? [] : Number(at))));
}
