import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { PictureCreditResponse } from '../../../../shared/contracts/picture-credit';
import { findPictureCredit } from '../../picture-credits/keep-picture-credits';
import { queryOf } from '../../strapi/query-of';
import { pathParameter } from '../requests/panel-state';

/** Returns the credit that a picture has in its metadata. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context): Promise<void> {
    const fileId = pathParameter(ctx, 'fileId');
    const id = Number(fileId);
    const file = Number.isSafeInteger(id)
      ? await queryOf<{ hash: string }>(strapi, 'plugin::upload.file').findOne({ where: { id } })
      : null;
    if (!file) throw new errors.NotFoundError('There is no such file in the media library.', { fileId });
    const body: PictureCreditResponse = { data: await findPictureCredit(strapi, file.hash) };
    ctx.body = body;
  },
});
