import { saysSomething } from '../../../domain/text/says-something';
import type { PictureCredit } from '../../../domain/attribution/picture-credit';

/** Parsed metadata: properties by the standard they come from. */
export type PictureMetadata = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** Where the IPTC Photo Metadata Standard (2023.2) has each part, the newer XMP first, then IIM, then EXIF. */
const places: Record<keyof PictureCredit, readonly (readonly [standard: string, property: string])[]> = {
  creditLine: [
    ['photoshop', 'Credit'],
    ['iptc', 'Credit'],
  ],
  creator: [
    ['dc', 'creator'],
    ['iptc', 'Byline'],
    ['ifd0', 'Artist'],
  ],
  copyrightNotice: [
    ['dc', 'rights'],
    ['iptc', 'CopyrightNotice'],
    ['ifd0', 'Copyright'],
  ],
  usageTerms: [['xmpRights', 'UsageTerms']],
  licenseUrl: [
    ['plus', 'LicensorURL'],
    ['xmpRights', 'WebStatement'],
  ],
};

/** Reads the credit out of a picture's metadata; `null` if there is none. */
export function toPictureCredit(metadata: PictureMetadata): PictureCredit | null {
  const credit = Object.fromEntries(
    Object.entries(places).map(([part, candidates]) => {
      const found = candidates.map(([standard, property]) => readText(metadata[standard]?.[property]));
      return [part, found.find((text) => text !== null) ?? null];
    }),
  ) as unknown as PictureCredit;
  return Object.values(credit).some((text) => text !== null) ? credit : null;
}

/** XMP may hold lists of names, and texts in several languages. */
function readText(value: unknown): string | null {
  if (typeof value === 'string') return saysSomething(value) ? value.trim() : null;
  if (Array.isArray(value)) return value.flatMap((one) => readText(one) ?? []).join(', ') || null;
  if (typeof value === 'object' && value !== null && 'value' in value) return readText(value.value);
  return null;
}
