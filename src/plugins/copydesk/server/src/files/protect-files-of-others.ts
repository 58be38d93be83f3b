import type { Core } from '@strapi/strapi';
import type { UserAbility } from '../permissions/content-access';
import { queryOf } from '../strapi/query-of';
import { registryOf } from '../strapi/registry-of';
import { findFilesIn } from './find-files-in';
import { readIds } from './read-ids';
import { refuseAllFiles, refuseFilesOfOthers } from './refuse-files-of-others';

/** A request of the panel for an action that changes several files, before Strapi has looked at its body. */
interface Asked {
  state: { userAbility: UserAbility };
  params: { id?: string };
  request: { body?: Readonly<Record<string, unknown>> };
}

type Action = (ctx: Asked) => Promise<unknown>;

/** The controllers of the upload plugin that change several files at once, and how each is told which. */
const actions = {
  'admin-folder-file': ['deleteMany', 'moveMany'],
  'admin-folder': ['update'],
  'admin-upload': ['bulkUpdateFileInfo'],
  'admin-file': ['generateAIMetadata'],
} as const;

/**
 * Has every action of the panel that changes several files at once ask, before it changes any, what Strapi asks for a single one:
 * whether the role may change this file.
 *
 * @seam upload-services
 */
export function protectFilesOfOthers(strapi: Core.Strapi): void {
  const controllers = registryOf(strapi, 'controllers');
  for (const [name, guarded] of Object.entries(actions)) {
    controllers.extend(`plugin::upload.${name}`, (original: Record<string, Action>) => {
      const own = guarded.map((action): [string, Action] => [
        action,
        async (ctx) => {
          await refuseFilesOfOthers(strapi, ctx.state.userAbility, await findChosen(strapi, ctx));
          return original[action]?.(ctx);
        },
      ]);
      return { ...original, ...Object.fromEntries(own) };
    });
  }
  // It chooses the files itself, among all there are.
  controllers.extend('plugin::upload.admin-file', (original: Record<string, Action>) => ({
    ...original,
    createAIMetadataJob: async (ctx: Asked) => {
      refuseAllFiles(strapi, ctx.state.userAbility);
      return original.createAIMetadataJob?.(ctx);
    },
  }));
}

/** The files that an action would change: those chosen, those in the folders chosen, and those in a folder that is moved. */
async function findChosen(strapi: Core.Strapi, { params, request: { body = {} } }: Asked): Promise<number[]> {
  const updates = Array.isArray(body.updates) ? body.updates.map((update: { id?: unknown } | null) => update?.id) : [];
  const folders = [...readIds(body.folderIds), ...(await listMoved(strapi, params.id, body.parent))];
  return [...new Set([...readIds(body.fileIds), ...readIds(updates), ...(await findFilesIn(strapi, folders))])];
}

/** The folder, if it gets another parent: a new name alone changes no file. */
async function listMoved(strapi: Core.Strapi, id: string | undefined, parent: unknown): Promise<number[]> {
  if (id === undefined || parent === undefined) return [];
  const [folderId = 0] = readIds([id]);
  const folder = await queryOf<{ parent: { id: number } | null }>(strapi, 'plugin::upload.folder').findOne({
    where: { id: folderId },
    populate: { parent: { select: ['id'] } },
  });
  return String(folder?.parent?.id ?? null) === String(parent) ? [] : [folderId];
}
