import sharp from 'sharp';
import type { IllustrationSeed } from '../shapes';
import { formatXmpPacket, type PictureCredit } from './credit-metadata';
import { embedIptcIim } from './iptc-iim';
import { scenes } from './scenes';

/** Draws an illustration of the sample edition: a JPEG of 1600×900 that carries its credit inside the file. */
export async function renderPicture(illustration: Pick<IllustrationSeed, 'key'> & PictureCredit): Promise<Buffer> {
  const jpeg = await sharp(Buffer.from(scenes[illustration.key]()))
    .jpeg({ quality: 80, mozjpeg: true })
    .withXmp(formatXmpPacket(illustration))
    .toBuffer();
  return embedIptcIim(jpeg, illustration);
}
