import type { Core, Modules } from '@strapi/strapi';
import { getDesk } from '../policy/policy-in-force';

type Middleware = Modules.Documents.Middleware.Middleware;

/**
 * Keeps the time of the first publication out of everybody's hands: the gate sets it, once per locale, and nothing that is
 * saved or cloned changes it.
 */
export const keepFirstPublication =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const attribute = getDesk(strapi).policy().contentTypes[context.uid]?.firstPublishedAtAttribute;
    if (attribute === undefined || !['create', 'update', 'clone'].includes(context.action)) return next();

    const params = context.params as { data?: Record<string, unknown> };
    const { [attribute]: _given, ...data } = params.data ?? {};
    // A clone starts from the original's row, so there the time must be wiped; elsewhere it must be left alone.
    const kept = context.action === 'clone' ? { ...data, [attribute]: null } : data;
    Object.assign(context, { params: { ...params, data: kept } });
    return next();
  };
