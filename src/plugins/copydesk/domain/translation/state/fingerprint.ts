/** What a text is compared by: equal for texts that read the same, and empty for one that says nothing. */
export type Fingerprint = string;

/**
 * Takes the fingerprint of a text: white space and the way in which Unicode composes its letters make no difference. Texts that differ
 * in typography have different ones, and still read the same ({@link readsTheSame}).
 *
 * The hash is cyrb53 (public domain, by bryc): of two different texts one pair in 2⁵³ would be taken for the same.
 */
export function takeFingerprint(text: string): Fingerprint {
  const read = normaliseText(text);
  if (read === '') return '';
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < read.length; index += 1) {
    const unit = read.charCodeAt(index);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}

/** One space between words, letters in composed form. Fingerprints are stored, so this cannot change. */
function normaliseText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
