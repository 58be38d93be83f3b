import type { Core, Modules, UID } from '@strapi/strapi';
import { getDesk } from '../policy/policy-in-force';

type Middleware = Modules.Documents.Middleware.Middleware;

/**
 * Turns `create` and `update` with `status: 'published'`, which is what REST and GraphQL do by default, into a save
 * followed by a publication, in one transaction: Strapi's own inner publication is announced to no middleware, so it would
 * pass no gate.
 */
export const publishInTwoSteps =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const { action, uid } = context;
    const params = context.params as Record<string, unknown>;
    const publishes = (action === 'create' || action === 'update') && params.status === 'published';
    if (!publishes || !getDesk(strapi).governs(uid)) return next();

    return strapi.db.transaction(async () => {
      Object.assign(context, { params: { ...params, status: 'draft' } });
      const draft = (await next()) as { documentId: string } | null;
      if (!draft) return null;

      const { locale, fields, populate, with: along } = params;
      const published = await strapi
        .documents(uid as UID.ContentType)
        .publish({ documentId: draft.documentId, ...definedOnly({ locale, fields, populate, with: along }) });
      return published.entries[0] ?? null;
    });
  };

function definedOnly(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
