import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

interface SentFile {
  filepath: string;
}

/**
 * Removes the files of a request from the system's temporary folder, whatever becomes of it. Strapi does so only with those of one field
 * and only if nothing is refused, so that a stranger could fill the disk.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<void>): Promise<void> => {
    const { files = {} } = context.request as unknown as { files?: Record<string, SentFile | SentFile[]> };
    const sent = Object.values(files).flat();
    try {
      await next();
    } finally {
      for (const { filepath } of sent) {
        await rm(filepath, { force: true }).catch((error: unknown) => strapi.log.warn(`uploads: ${String(error)}`));
      }
    }
  };
