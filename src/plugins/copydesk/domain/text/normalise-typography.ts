/**
 * A text as it is read, for comparing: without marks that are not seen (soft hyphens, zero-width spaces and joiners, direction
 * marks), with one kind each of space, apostrophe, quotation mark, dash and dots, and its letters composed (Unicode NFC).
 *
 * Two texts that are equal then differ in typography only: nothing has to be translated again for that.
 */
export function normaliseTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‘’‚‛ʼʹ′`´ˈ\uff07]/g, "'")
    .replace(/[«»“”„‟‹›″\uff02]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether two texts say the same and differ in typography at most. */
export function readsTheSame(one: string, other: string): boolean {
  return one === other || normaliseTypography(one) === normaliseTypography(other);
}
