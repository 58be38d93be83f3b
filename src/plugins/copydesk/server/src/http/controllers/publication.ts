import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { PublicationResponse } from '../../../../shared/contracts/publication';
import { readKnownLocales, resolveLocales } from '../../documents/resolve-locales';
import { refuseForbiddenPublication } from '../../permissions/refuse-forbidden-publication';
import { openDocument } from '../requests/open-document';
import { readPublicationRequest } from '../../publication/read-publication-request';
import { type RequestedPublication, planPublication, publishAsRequested } from '../../publication/plan-publication';

/** Publishes a document in several locales at once, and shows beforehand what would be published. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const readRequested = async (ctx: Context, input: unknown): Promise<RequestedPublication> => {
    const document = await openDocument(strapi, ctx);
    const { locales, with: along } = readPublicationRequest(input);
    const known = locales && resolveLocales(locales, [], await readKnownLocales(strapi));
    return { ...document, locales: known, along: along !== undefined };
  };

  return {
    async plan(ctx: Context): Promise<void> {
      const body: PublicationResponse = {
        data: await planPublication(strapi, await readRequested(ctx, ctx.query)),
      };
      ctx.body = body;
    },

    async publish(ctx: Context): Promise<void> {
      const requested = await readRequested(ctx, ctx.request.body);
      const plan = await planPublication(strapi, requested);
      for (const { uid, documentId, locales } of plan.documents) {
        const named = locales.map(({ locale }) => locale);
        await refuseForbiddenPublication(strapi, uid, documentId, named);
      }
      await publishAsRequested(strapi, requested);
      const body: PublicationResponse = { data: plan };
      ctx.body = body;
    },
  };
};
