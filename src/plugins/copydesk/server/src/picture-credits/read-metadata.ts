import exifr from 'exifr';
import type { PictureMetadata } from './to-picture-credit';

const standards = { tiff: true, iptc: true, mergeOutput: false } as const;

/** Twice what a segment of a JPEG holds. */
const mostOfXmp = 128 * 1024;

/**
 * Reads the metadata of a picture. XMP is parsed in time that grows with its square: more of it than pictures have is left out, because a
 * file of two megabytes would hold the server for half a minute.
 */
export async function readMetadata(picture: Buffer): Promise<PictureMetadata> {
  const unparsed = (await exifr.parse(picture, { ...standards, xmp: { parse: false } })) as
    Record<string, unknown> | undefined;
  const { xmp, ...others } = unparsed ?? {};
  if (xmp === undefined || (typeof xmp === 'string' && xmp.length > mostOfXmp)) return others as PictureMetadata;
  return ((await exifr.parse(picture, { ...standards, xmp: true })) ?? {}) as PictureMetadata;
}
