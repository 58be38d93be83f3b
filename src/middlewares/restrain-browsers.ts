import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { leadsTo } from '../limits/request-path';

/**
 * What the panel has no use for: whatever gets into one of its pages cannot ask an editor for it either. A browser complains of
 * names that it does not know.
 */
const unused = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial'];
const permissions = unused.map((feature) => `${feature}=()`).join(', ');

/** Half a year, of this host alone: the domain may have others that speak no HTTPS. */
const promise = 'max-age=15552000';

/**
 * Tells browsers what they must not do, beside what `strapi::security` says. HTTPS is promised only where the newsroom is reached by it:
 * Strapi promises it everywhere, for a whole domain and a year. A page of the panel gets nothing of the browser that it does not need.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const panel = strapi.config.get<string>('admin.path', '/admin');
  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    if (context.secure) context.set('Strict-Transport-Security', promise);
    if (leadsTo(context.path, panel)) context.set('Permissions-Policy', permissions);
    return next();
  };
};
