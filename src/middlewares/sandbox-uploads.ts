import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { servedPath } from '../limits/request-path';
import { isShown } from '../uploads/file-kinds';

/** What Strapi adds to the name of each file that it stores, and of each variant of it. */
const hasUniqueName = /_[0-9a-f]{10}\.[a-z0-9]+$/;

/**
 * Keeps uploaded files from running as pages of the newsroom: they come from the panel's own origin, where a script could act as whoever
 * is logged in. A page is sandboxed, and what is no picture, sound or film is downloaded.
 *
 * A file that has a name of its own never changes: what replaces it is stored under another name. It may be kept for a year.
 */
export default (_config: unknown, _context: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<void>): Promise<void> => {
    await next();
    if (!isUpload(context.path)) return;
    context.set({
      'Content-Security-Policy': "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    if ([200, 206, 304].includes(context.status) && hasUniqueName.test(context.path)) {
      context.set('Cache-Control', 'public, max-age=31536000, immutable');
    }
    if (!isShown(context.type)) context.set('Content-Disposition', 'attachment');
  };

/** Whether a path leads into the folder of uploads, however it is written: with double slashes, dots or encoded letters, too. */
export function isUpload(given: string): boolean {
  // Nothing is served under a path that cannot be decoded.
  return servedPath(given)?.startsWith('/uploads/') ?? false;
}
