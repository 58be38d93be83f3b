import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ReadinessResponse } from '../../../../shared/contracts/readiness';
import { examineReadiness } from '../../publication/assess-publication';
import { listWaiversOf } from '../../waivers/waivers';
import { openDocument } from '../requests/open-document';

/** Returns the readiness of a document, with its waivers. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context): Promise<void> {
    const { uid, documentId } = await openDocument(strapi, ctx);
    const [readiness, waivers] = await Promise.all([
      examineReadiness(strapi, uid, documentId),
      listWaiversOf(strapi, uid, documentId),
    ]);
    const body: ReadinessResponse = { data: { ...readiness, waivers } };
    ctx.body = body;
  },
});
