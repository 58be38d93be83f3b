import { createHash } from 'node:crypto';

/** A short name of these bytes, for `ETag`. */
export function hash(body: string | Buffer): string {
  return createHash('sha1').update(body).digest('base64url');
}
