import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { PictureCreditResponse } from '../../../../shared/contracts/picture-credit';
import { findPictureCredit } from '../../picture-credits/keep-picture-credits';
import { queryOf } from '../../strapi/query-of';
import { pathParameter } from '../requests/panel-state';

/** The largest id that the column holds. */
const largestId = 2 ** 31 - 1;

/** Returns the credit that a picture has in its metadata. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context): Promise<void> {
    const fileId = pathParameter(ctx, 'fileId');
    const id = Number(fileId);
    const file =
      /^\d{1,10}$/.test(fileId) && id <= largestId
        ? await queryOf<{ hash: string }>(strapi, 'plugin::upload.file').findOne({ where: { id } })
        : null;
    if (!file) throw new errors.NotFoundError('There is no such file in the media library.', { fileId });
    const body: PictureCreditResponse = { data: await findPictureCredit(strapi, file.hash) };
    ctx.body = body;
  },
});
