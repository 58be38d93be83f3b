import type { Core } from '@strapi/strapi';
import { createAsyncVariable } from '../database/create-async-variable';
import { refuseUses } from '../references/refuse-uses';
import { documentChanges } from '../writes/document-changes';
import { defineFileLifecycle } from './define-file-lifecycle';
import { findFileUses } from './find-file-uses';
import { findStoredFiles, namesOf, type Stored } from './find-stored-files';

type Method = (...given: unknown[]) => Promise<unknown>;

/** What a provider of the store does to a file that is there; where it has two files, it replaces the second by the first. */
const methods = ['delete', 'upload', 'uploadStream', 'replace', 'replaceStream'] as const;

/** The names of files that may be removed or written over, because who sees them has been looked at. */
const released = createAsyncVariable<ReadonlySet<string>>('files released');

/** Runs a removal or a replacement of files that have been looked at. */
export function releasingStored<Result>(files: readonly Stored[], work: () => Promise<Result>): Promise<Result> {
  return released.run(new Set([...(released.find() ?? []), ...files.flatMap(namesOf)]), work);
}

/** What is about to change in the store, and the files whose it is. */
interface StoredChange {
  names: readonly string[];
  fileIds: readonly number[];
}

/**
 * Holds the store of files against code that calls it past the upload plugin's services: what readers see is not removed from it, nor
 * written over.
 *
 * @seam upload-of-files
 */
export function protectStoredFiles(strapi: Core.Strapi): void {
  const { provider } = strapi.plugin('upload') as unknown as { provider: Partial<Record<string, Method>> };
  const find = defineFileLifecycle(strapi, 'copydeskFindStored', async (change: StoredChange) => {
    change.fileIds = await findStoredFiles(strapi, change.names);
  });

  for (const name of methods) {
    const method = provider[name]?.bind(provider);
    if (!method) continue;
    provider[name] = async (...given) => {
      const names = given.slice(0, 2).flatMap((file) => namesOf((file ?? {}) as Stored));
      const change: StoredChange = { names: names.filter((one) => !released.find()?.has(one)), fileIds: [] };
      await find(change);
      if (change.fileIds.length === 0) return method(...given);
      const changeUnseen = async () => {
        refuseUses(strapi, await findFileUses(strapi, change.fileIds));
        return method(...given);
      };
      // A removal is done in no time; storing may take longer than others should wait.
      return name === 'delete' ? documentChanges(strapi).write(changeUnseen) : changeUnseen();
    };
  }
}
