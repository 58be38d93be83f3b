import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { keepFiles, putBackFiles } from '../uploads/put-back-files';

/**
 * Keeps the files of the library while a transfer into this newsroom replaces them, and puts them back if it breaks off. What the
 * database held comes back by itself.
 *
 * @seam data-transfer
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const place = `${String(strapi.config.get('admin.path'))}/transfer/runner/push`;
  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    await next();
    // Strapi has taken the connection over for whoever has a token; nothing has been asked for over it yet.
    if (context.path !== place || context.respond !== false) return;
    const logError = (error: unknown) =>
      strapi.log.error(`uploads: could not keep the files of a transfer: ${String(error)}`);
    context.req.socket.once('close', () => void putBackFiles(strapi).catch(logError));
    try {
      keepFiles(strapi);
    } catch (error) {
      logError(error);
    }
  };
};
