import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link to a preview opens. */
export interface PreviewLink {
  documentId: string;
  locale: string;
  status: string;
}

/** The values of a link's query, by name. */
type Query = Readonly<Partial<Record<string, string>>>;

/**
 * Reads a link that the newsroom's panel has given: `expired` if it ran out, `undefined` if the newsroom has never given it. The
 * signature is HMAC-SHA-256, by the secret of both, of what the link opens and of the second at which it expires.
 */
export function readPreviewLink(secret: string, query: Query, now: Date): PreviewLink | 'expired' | undefined {
  const { documentId = '', locale = '', status = '', expires = '', signature = '' } = query;
  const signed = [documentId, locale, status, expires].join('\n');
  const right = createHmac('sha256', secret).update(signed).digest('base64url');
  if (!isEqual(signature, right)) return undefined;
  return Number(expires) * 1000 > now.getTime() ? { documentId, locale, status } : 'expired';
}

/** Compares in a time that does not tell how much of it was right. */
function isEqual(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
