import type { Core } from '@strapi/strapi';
import { refuseUses } from '../references/refuse-uses';
import { documentChanges } from '../writes/document-changes';
import { defineFileLifecycle } from './define-file-lifecycle';
import { fileUid } from './file-uid';
import { findFileUses } from './find-file-uses';
import { noteHoldersAround } from './note-holders';
import { refuseLinks } from './refuse-links';

type Write<Given extends unknown[]> = (uid: string, id: number, ...given: Given) => Promise<unknown>;

interface EntityManager {
  attachRelations: Write<[data: { related?: unknown }, options?: unknown]>;
  updateRelations: Write<[data: { related?: unknown }, options?: unknown]>;
  deleteRelations: Write<[options?: unknown]>;
}

/**
 * Holds what has a file against code that writes the relations of the file alone, for which Strapi runs no lifecycles: nothing is parted
 * from a file that readers see, nor linked past a save.
 *
 * @seam entity-manager
 */
export function protectFileRelations(strapi: Core.Strapi): void {
  const manager = strapi.db.entityManager as unknown as EntityManager;
  const refuseParting = defineFileLifecycle(strapi, 'copydeskBeforeParting', async (fileId: number) =>
    refuseUses(strapi, await findFileUses(strapi, [fileId])),
  );
  const refuseLinking = defineFileLifecycle(strapi, 'copydeskBeforeLinking', async (related: unknown) =>
    refuseLinks(strapi, related),
  );

  /** Within a write of a document the database records nothing. */
  const noted = async <Result>(fileId: number, write: () => Promise<Result>): Promise<Result> => {
    if (!documentChanges(strapi).isWriting()) return write();
    const note = await noteHoldersAround(strapi, [fileId]);
    const result = await write();
    await note();
    return result;
  };

  const attach = manager.attachRelations.bind(manager);
  manager.attachRelations = async (uid, id, data, ...rest) => {
    if (uid === fileUid) await refuseLinking(data.related);
    return attach(uid, id, data, ...rest);
  };
  const update = manager.updateRelations.bind(manager);
  manager.updateRelations = async (uid, id, data, ...rest) => {
    const write = () => update(uid, id, data, ...rest);
    if (uid !== fileUid || data.related === undefined) return write();
    await refuseParting(id);
    await refuseLinking(data.related);
    return noted(id, write);
  };
  const remove = manager.deleteRelations.bind(manager);
  manager.deleteRelations = async (uid, id, ...rest) => {
    const write = () => remove(uid, id, ...rest);
    if (uid !== fileUid) return write();
    await refuseParting(id);
    return noted(id, write);
  };
}
