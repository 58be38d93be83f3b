import type { Core } from '@strapi/strapi';
import { acquireWriteLock, documentChanges, queryOf } from '../../plugins/copydesk/server/src/public-api';
import { fileUid } from '../rendering/list-shown';

interface WriteEvent {
  model: { uid: string };
  params: { where?: unknown };
  state: Record<string, unknown>;
  result?: unknown;
}

/**
 * Notes changes made with `db.query` instead of the document service: to files of the media library, which are always written
 * so, and to rows that other code writes. The document service notes its own changes, so those are skipped here.
 *
 * @seam lifecycles
 */
export function noteRowWrites(strapi: Core.Strapi, models: string[]): void {
  const nameOf = (uid: string, row: unknown): string | undefined => {
    const { id, documentId } = (row ?? {}) as { id?: number; documentId?: string };
    return uid === fileUid ? id?.toString() : documentId;
  };

  const find = async (event: WriteEvent) => {
    if (documentChanges(strapi).isWriting()) return;
    const { uid } = event.model;
    const rows: unknown[] = await queryOf(strapi, uid).findMany({
      where: event.params.where ?? {},
      select: ['id', 'documentId'],
    });
    event.state.written = rows.map((row) => nameOf(uid, row));
  };

  const note = async ({ model: { uid }, state, result }: WriteEvent) => {
    if (documentChanges(strapi).isWriting()) return;
    const written = new Set([...((state.written as string[] | undefined) ?? []), nameOf(uid, result)]);
    await strapi.db.transaction(async () => {
      await acquireWriteLock(strapi);
      await documentChanges(strapi).gather(async () => {
        for (const documentId of written)
          if (documentId) documentChanges(strapi).note({ uid, documentId, isSeen: true });
      });
    });
  };

  strapi.db.lifecycles.subscribe({
    models,
    beforeUpdate: find,
    beforeUpdateMany: find,
    beforeDelete: find,
    beforeDeleteMany: find,
    afterCreate: note,
    afterUpdate: note,
    afterUpdateMany: note,
    afterDelete: note,
    afterDeleteMany: note,
  });
}
