import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { createAsyncVariable } from '../database/create-async-variable';
import { withReplacedCredit } from '../picture-credits/keep-picture-credits';
import { refuseUses } from '../references/refuse-uses';
import { registryOf } from '../strapi/registry-of';
import { queryOf } from '../strapi/query-of';
import { documentChanges } from '../writes/document-changes';
import { fileUid } from './file-uid';
import { findFileUses } from './find-file-uses';
import { findFilesIn } from './find-files-in';
import { findStoredFiles, loadStored, namesOf, type Stored } from './find-stored-files';
import { noteHolders } from './note-holders';
import { replacingFile } from './protect-file-rows';
import { releasingStored } from './protect-stored-files';
import { readIds } from './read-ids';
import { refuseLink } from './refuse-links';
import { refuseReplacing } from './refuse-replacing';

/** The files that are being removed, whose uses have been looked at: the services of the upload plugin call each other. */
const removal = createAsyncVariable<ReadonlySet<number>>('files being removed');

interface StoredFile extends Stored {
  id: number;
  hash: string;
}

/** The upload plugin's own services and controller, as far as they remove or replace files. */
interface UploadService {
  upload: (given: { data?: { ref?: unknown } }, options?: unknown) => Promise<unknown>;
  remove: (file: StoredFile) => Promise<unknown>;
  replace: (id: number, given: unknown, options?: unknown) => Promise<StoredFile | null>;
  updateFileInfo: (id: number, ...given: unknown[]) => Promise<unknown>;
}
interface FileService {
  deleteByIds: (ids?: number[]) => Promise<unknown>;
}
interface FolderFileController {
  deleteMany: (ctx: { request: { body?: { fileIds?: number[]; folderIds?: number[] } } }) => Promise<unknown>;
}

/**
 * Protects the files that readers see, whichever way leads to them: the panel's media library, a folder with all that is in it,
 * the content API, GraphQL, or code that calls the upload plugin.
 *
 * Removing one is refused (`dependency/in-use`), before any of several is gone. Replacing one takes the right to publish
 * whatever shows it, and reads anew what the picture says of itself.
 *
 * @seam upload-services
 */
export function protectFiles(strapi: Core.Strapi): void {
  const services = registryOf(strapi, 'services');
  const changes = documentChanges(strapi);

  /** Runs a removal under the write lock, so that no publication can begin to show a file while it is removed. */
  const removing = async <T>(fileIds: readonly number[], remove: () => Promise<T>): Promise<T> => {
    const ids = fileIds.map(Number).filter(Number.isInteger);
    if (ids.length > 0 && ids.every(isLookedAt)) return remove();
    return changes.write(async () => {
      await refuseInUse(strapi, ids);
      const note = await noteHolders(strapi, ids);
      const stored = await loadStored(strapi, ids);
      const removed = await removal.run(new Set([...(removal.find() ?? []), ...ids]), () =>
        releasingStored(stored, remove),
      );
      note();
      return removed;
    });
  };

  services.extend('plugin::upload.upload', (original: UploadService): UploadService => ({
    ...original,
    async upload(given, options) {
      refuseLink(strapi, given.data?.ref);
      return original.upload(given, options);
    },
    // What it removes from the store is what it is given, whatever the row of that number has.
    remove: async (file) =>
      removing([file.id, ...(await findStoredFiles(strapi, namesOf(file)))], () => original.remove(file)),
    async replace(id, given, options) {
      // Refused at once where it can be; a story that begins to show the file while the new one is stored is asked for with its row.
      await refuseReplacing(strapi, Number(id));
      const file = await queryOf<StoredFile>(strapi, fileUid).findOne({
        where: { id },
        select: ['id', 'hash', 'formats'],
      });
      const replace = () =>
        replacingFile(Number(id), () =>
          releasingStored(file ? [file] : [], () => unlessDeleted(id, () => original.replace(id, given, options))),
        );
      const replaced = await (file ? withReplacedCredit(strapi, file.hash, replace) : replace());
      // A new picture may have another credit of its own: what shows it is assessed anew.
      await changes.write(async () => (await noteHolders(strapi, [Number(id)]))());
      return replaced;
    },
    updateFileInfo: (id, ...given) => unlessDeleted(id, () => original.updateFileInfo(id, ...given)),
  }));
  services.extend('plugin::upload.file', (original: FileService): FileService => ({
    ...original,
    deleteByIds: (ids = []) => removing(ids, () => original.deleteByIds(ids)),
  }));
  services.extend('plugin::upload.folder', (original: FileService): FileService => ({
    ...original,
    deleteByIds: async (ids = []) => removing(await findFilesIn(strapi, ids), () => original.deleteByIds(ids)),
  }));
  // A row that code deletes with `db.query` is a file that is gone.
  const refuseDeletion = async ({ params: { where } }: { params: { where?: object } }) => {
    const files = await queryOf<StoredFile>(strapi, fileUid).findMany({ where: where ?? {}, select: ['id'] });
    const fileIds = files.map(({ id }) => id).filter((id) => !isLookedAt(id));
    await refuseInUse(strapi, fileIds);
  };
  strapi.db.lifecycles.subscribe({ models: [fileUid], beforeDelete: refuseDeletion, beforeDeleteMany: refuseDeletion });

  // Strapi deletes the files chosen first and then the folders: all are looked at before any is gone.
  registryOf(strapi, 'controllers').extend('plugin::upload.admin-folder-file', (original: FolderFileController) => ({
    ...original,
    async deleteMany(ctx: Parameters<FolderFileController['deleteMany']>[0]) {
      const { fileIds, folderIds } = ctx.request.body ?? {};
      const files = [...readIds(fileIds), ...(await findFilesIn(strapi, readIds(folderIds)))];
      return removing(files, () => original.deleteMany(ctx));
    },
  }));
}

/** Changes a file. Strapi changes nothing in one that somebody deletes meanwhile, and answers with nothing. */
async function unlessDeleted<Result>(fileId: number, change: () => Promise<Result | null>): Promise<Result> {
  const changed = await change();
  if (changed === null)
    throw new errors.NotFoundError('This file was deleted meanwhile. Nothing was changed.', { fileId });
  return changed;
}

function isLookedAt(id: number): boolean {
  return removal.find()?.has(id) === true;
}

async function refuseInUse(strapi: Core.Strapi, fileIds: readonly number[]): Promise<void> {
  refuseUses(strapi, await findFileUses(strapi, fileIds));
}
