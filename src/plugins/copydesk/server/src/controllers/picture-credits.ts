import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import exifr from 'exifr';
import type { Context } from 'koa';
import type { PictureCredit } from '../../../domain/attribution/picture-credit';
import type { PictureCreditResponse } from '../../../shared/contracts/picture-credit';
import { readStoredFile, type StoredFile } from '../picture-credits/read-file';
import { type PictureMetadata, toPictureCredit } from '../picture-credits/to-picture-credit';

const standards = { tiff: true, iptc: true, xmp: true, mergeOutput: false } as const;

/** Tells the panel what a picture says about itself. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context): Promise<void> {
    const id = Number(ctx.params.fileId);
    const file: StoredFile | null = Number.isSafeInteger(id)
      ? await strapi.db.query('plugin::upload.file').findOne({ where: { id } })
      : null;
    if (!file) throw new errors.NotFoundError('There is no such file in the media library.', { fileId: id });
    const body: PictureCreditResponse = {
      data: file.mime.startsWith('image/') ? await readCredit(strapi, file) : null,
    };
    ctx.body = body;
  },
});

/** A picture whose metadata cannot be read says nothing; why is for the log. */
async function readCredit(strapi: Core.Strapi, file: StoredFile): Promise<PictureCredit | null> {
  try {
    const metadata: PictureMetadata | undefined = await exifr.parse(await readStoredFile(strapi, file), standards);
    return toPictureCredit(metadata ?? {});
  } catch (error) {
    strapi.log.warn(`copydesk: what the picture ${file.url} says of itself cannot be read`, { fileId: file.id, error });
    return null;
  }
}
