import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { PlannedDocument, PublicationResponse } from '../../../../shared/contracts/publication';
import { loadVersionRows } from '../../documents/load-version-rows';
import { readKnownLocales, resolveLocales } from '../../documents/resolve-locales';
import { createContentAccess } from '../../permissions/content-access';
import { localeRightError } from '../../permissions/locale-right-error';
import { openDocument } from '../requests/open-document';
import { readPublicationRequest } from '../../publication/read-publication-request';
import { type RequestedPublication, planPublication, publishAsRequested } from '../../publication/plan-publication';
import { panelStateOf } from '../requests/panel-state';

/** Publishes a document in several locales at once, and shows beforehand what would be published. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const readRequested = async (ctx: Context, input: unknown): Promise<RequestedPublication> => {
    const document = await openDocument(strapi, ctx);
    const { locales, with: along } = readPublicationRequest(input);
    const known = locales && resolveLocales(locales, [], await readKnownLocales(strapi));
    return { ...document, locales: known, along: along !== undefined };
  };

  const refuseWithoutPermission = async (ctx: Context, documents: readonly PlannedDocument[]): Promise<void> => {
    const { mayPublish } = createContentAccess(strapi, panelStateOf(ctx).userAbility);
    for (const { uid, documentId, locales } of documents) {
      const rows = await loadVersionRows(strapi, uid, [documentId]);
      const refused = locales.filter(({ locale }) =>
        rows.some((row) => row.locale === locale && row.publishedAt === null && !mayPublish(row)),
      );
      if (refused.length > 0) {
        throw localeRightError(strapi, {
          uid,
          documentId,
          right: 'publish',
          locales: refused.map(({ locale }) => locale),
        });
      }
    }
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
      await refuseWithoutPermission(ctx, plan.documents);
      await publishAsRequested(strapi, requested);
      const body: PublicationResponse = { data: plan };
      ctx.body = body;
    },
  };
};
