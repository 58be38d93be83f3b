import { compress } from './compress';
import type { WrittenVersion } from './write-version';

/** A version ready to be sent: to read it, only an encoding has to be chosen. */
export interface PackedVersion extends WrittenVersion {
  gzip: Buffer;
  brotli: Buffer;
}

/** Compresses a version in every encoding, which takes longer than rendering and writing it. */
export async function packVersion(version: WrittenVersion): Promise<PackedVersion> {
  const [zipped, brotli] = await Promise.all([compress(version.body, 'gzip'), compress(version.body, 'br')]);
  return { ...version, gzip: zipped, brotli };
}
