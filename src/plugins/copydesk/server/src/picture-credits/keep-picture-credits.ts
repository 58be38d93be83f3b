import { buffer } from 'node:stream/consumers';
import type { Core, UID } from '@strapi/strapi';
import exifr from 'exifr';
import type { PictureCredit } from '../../../domain/attribution/picture-credit';
import { type PictureMetadata, toPictureCredit } from './to-picture-credit';

const creditUid = 'plugin::copydesk.picture-credit' as UID.ContentType;
const standards = { tiff: true, iptc: true, xmp: true, mergeOutput: false } as const;

/** A file on its way into the media library, whatever stores it in the end. */
interface ArrivingFile {
  name: string;
  hash: string;
  getStream: () => NodeJS.ReadableStream;
}

interface ImageService {
  optimize: (file: ArrivingFile) => Promise<unknown>;
}

/**
 * Keeps what each picture says of itself before Strapi makes it smaller and it says nothing any more.
 *
 * @seam image-optimisation
 */
export function keepPictureCredits(strapi: Core.Strapi): void {
  const images = strapi.plugin('upload').service('image-manipulation') as ImageService;
  const { optimize } = images;
  images.optimize = async (file) => {
    await keepCredit(strapi, file);
    return optimize(file);
  };
}

/** A picture that cannot be read says nothing; it is uploaded all the same, and why is for the log. */
async function keepCredit(strapi: Core.Strapi, file: ArrivingFile): Promise<void> {
  try {
    const metadata: PictureMetadata | undefined = await exifr.parse(await buffer(file.getStream()), standards);
    const credit = toPictureCredit(metadata ?? {});
    if (credit) await strapi.db.query(creditUid).create({ data: { fileHash: file.hash, credit } });
  } catch (error) {
    strapi.log.warn(`copydesk: what the picture ${file.name} says of itself cannot be read: ${String(error)}`);
  }
}

/** What a stored picture said of itself when it was uploaded. */
export async function findPictureCredit(strapi: Core.Strapi, fileHash: string): Promise<PictureCredit | null> {
  const row: { credit: PictureCredit } | null = await strapi.db.query(creditUid).findOne({ where: { fileHash } });
  return row?.credit ?? null;
}
