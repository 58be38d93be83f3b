import type { Core } from '@strapi/strapi';
import { registryOf } from '../plugins/copydesk/server/src/public-api';
import { uploadRefusal } from './upload-refusal';

interface SentFile {
  size: number;
  originalFilename?: string | null;
}

interface Asked {
  query: { id?: unknown };
  request: { body?: { fileInfo?: unknown }; files?: { files?: SentFile | SentFile[] } };
}

type Action = (ctx: Asked) => Promise<unknown>;

/** The actions that take a file, and whether without one they change the words of a file that is there. */
const actions = {
  'admin-upload': { upload: true, uploadFile: false, replaceFile: false },
  'content-api': { upload: true },
} as const;

/**
 * Refuses requests to upload or replace a file that hold none, or one of no bytes. Strapi takes them for changes of a file's words, and
 * answers as if it had replaced the file.
 *
 * @seam upload-of-files
 */
export function refuseEmptyUploads(strapi: Core.Strapi): void {
  for (const [name, guarded] of Object.entries(actions)) {
    registryOf(strapi, 'controllers').extend(`plugin::upload.${name}`, (original: Record<string, Action>) => ({
      ...original,
      ...Object.fromEntries(
        Object.entries(guarded).map(([action, changesWords]): [string, Action] => [
          action,
          async (ctx) => {
            refuseEmpty(ctx, changesWords);
            return original[action]?.(ctx);
          },
        ]),
      ),
    }));
  }
}

function refuseEmpty({ query, request }: Asked, changesWords: boolean): void {
  const files = [request.files?.files ?? []].flat();
  const empty = files.find(({ size }) => size === 0);
  if (empty) throw uploadRefusal('upload/empty', { file: empty.originalFilename ?? '' });
  if (files.length > 0) return;
  if (changesWords && query.id !== undefined && request.body?.fileInfo !== undefined) return;
  throw uploadRefusal('upload/empty');
}
