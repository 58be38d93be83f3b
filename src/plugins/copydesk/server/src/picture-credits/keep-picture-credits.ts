import { buffer } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';
import type { PictureCredit } from '../../../domain/attribution/picture-credit';
import { createAsyncVariable } from '../database/create-async-variable';
import { queryOf } from '../strapi/query-of';
import { serviceOf } from '../strapi/service-of';
import { readMetadata } from './read-metadata';
import { toPictureCredit } from './to-picture-credit';

const creditUid = 'plugin::copydesk.picture-credit';

/** A file that is being uploaded to the media library. */
interface ArrivingFile {
  name: string;
  hash: string;
  getStream: () => NodeJS.ReadableStream;
}

interface StoredCredit {
  credit: PictureCredit;
}

interface ImageService {
  optimize: (file: ArrivingFile) => Promise<unknown>;
}

/**
 * Stores the credit in the metadata of each uploaded picture before Strapi resizes it and the metadata is lost.
 *
 * @seam image-optimisation
 */
export function keepPictureCredits(strapi: Core.Strapi): void {
  const images = serviceOf<ImageService>(strapi, 'plugin::upload.image-manipulation');
  const { optimize } = images;
  images.optimize = async (file) => {
    await keepCredit(strapi, file);
    return optimize(file);
  };
}

/** The credit in the metadata of a picture that replaces another one. */
const replacing = createAsyncVariable<{ credit?: PictureCredit | null }>('credit being replaced');

/** A picture whose metadata cannot be read is uploaded all the same; the log says why. */
async function keepCredit(strapi: Core.Strapi, file: ArrivingFile): Promise<void> {
  try {
    const credit = toPictureCredit(await readMetadata(await buffer(file.getStream())));
    const replaced = replacing.find();
    if (replaced) replaced.credit = credit;
    else if (credit) await queryOf<StoredCredit>(strapi, creditUid).create({ data: { fileHash: file.hash, credit } });
  } catch (error) {
    strapi.log.warn(`copydesk: the metadata of the picture ${file.name} cannot be read: ${String(error)}`);
  }
}

/**
 * Replaces a stored file, and stores the credit of the new picture in place of that of the old one. Strapi keeps the name under which
 * the file is stored; the application may give it another.
 */
export async function withReplacedCredit<T extends { hash: string }>(
  strapi: Core.Strapi,
  formerHash: string,
  replace: () => Promise<T>,
): Promise<T> {
  const found: { credit?: PictureCredit | null } = {};
  const result = await replacing.run(found, replace);
  const credits = queryOf<StoredCredit>(strapi, creditUid);
  await credits.deleteMany({ where: { fileHash: formerHash } });
  if (found.credit) await credits.create({ data: { fileHash: result.hash, credit: found.credit } });
  return result;
}

/** Finds the credit that a picture had in its metadata when it was uploaded. */
export async function findPictureCredit(strapi: Core.Strapi, fileHash: string): Promise<PictureCredit | null> {
  const row = await queryOf<StoredCredit>(strapi, creditUid).findOne({ where: { fileHash } });
  return row?.credit ?? null;
}
