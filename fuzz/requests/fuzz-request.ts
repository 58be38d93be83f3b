/** Who sends a request. */
export const identities = ['anonymous', 'administrator', 'author', 'token', 'reader'] as const;

/**
 * No credentials, an administrator and an Author of the panel, an API token that may do everything, and somebody who has an account as a
 * reader.
 */
export type Identity = (typeof identities)[number];

/** A request, as it goes over the line. It need not be one that HTTP allows. */
export interface FuzzRequest {
  /** The route, or what else was meant. */
  door: string;
  identity: Identity;
  method: string;
  target: string;
  headers: readonly (readonly [name: string, value: string])[];
  /** One character for each byte. */
  body?: string;
}

/** Text as the bytes of UTF-8, one character for each. Half a pair of surrogates becomes what an encoder without checks makes of it. */
export function toBytes(text: string): string {
  const encode = (half: string) => {
    const code = half.charCodeAt(0);
    return String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  };
  return text
    .split(/(\p{Cs})/u)
    .map((part) => (/^\p{Cs}$/u.test(part) ? encode(part) : Buffer.from(part, 'utf8').toString('latin1')))
    .join('');
}

/** Text for a place in an address, each byte that could mean something there encoded. */
export function toAddress(text: string): string {
  return toBytes(text).replace(
    /[^\w.~-]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
