import { createHmac } from 'node:crypto';

/** What a link to a preview opens, and until when, in seconds since 1970. */
export interface SignedPreview {
  documentId: string;
  locale: string;
  status: string;
  expires: string;
}

/** Signs a link: HMAC-SHA-256 of its four values, each on a line of its own, in the alphabet of addresses. */
export function signPreview(secret: string, { documentId, locale, status, expires }: SignedPreview): string {
  return createHmac('sha256', secret).update([documentId, locale, status, expires].join('\n')).digest('base64url');
}
