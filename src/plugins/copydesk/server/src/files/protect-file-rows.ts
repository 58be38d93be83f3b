import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isBlocking } from '../../../domain/violation';
import { createAsyncVariable } from '../database/create-async-variable';
import { queryOf } from '../strapi/query-of';
import { documentChanges } from '../writes/document-changes';
import { describeUsesOfFile } from './describe-uses-of-file';
import { fileUid } from './file-uid';
import { findFileUses } from './find-file-uses';
import { noteHoldersAround } from './note-holders';
import { refuseLinks } from './refuse-links';
import { refuseReplacing } from './refuse-replacing';

/** What of a file decides what readers see of it. Its name, its words and its folder may change at any time. */
const contentFields = [
  ...['url', 'previewUrl', 'formats', 'hash', 'ext', 'mime', 'width', 'height'],
  ...['provider', 'provider_metadata'],
] as const;

/** The file that is being replaced. */
const replacement = createAsyncVariable<number>('file being replaced');

/** Runs the replacement of a file, which writes its row. */
export function replacingFile<Result>(id: number, replace: () => Promise<Result>): Promise<Result> {
  return replacement.run(id, replace);
}

type FileRow = Readonly<Record<string, unknown>> & { id: number };

interface EntityManager {
  update: (uid: string, params: object) => Promise<unknown>;
}

interface WriteEvent {
  params: { where?: object; data?: unknown };
  state: { note?: () => Promise<void> };
}

/**
 * Holds the rows of files against code that writes them with `db.query`, or a service that does: of a file that readers see, what they
 * see may not change, nor what has it. A replacement does that, which looks at the new picture: its row is written under the write lock,
 * so that no publication can begin to show the file between the question whether it may be replaced and the answer.
 *
 * Within a write of a document the database records nothing, so what holds the file is noted.
 *
 * @seam lifecycles
 * @seam entity-manager
 */
export function protectFileRows(strapi: Core.Strapi): void {
  const changes = documentChanges(strapi);
  const files = () => queryOf<FileRow>(strapi, fileUid);

  const beforeUpdate = async ({ params: { where = {}, data }, state }: WriteEvent) => {
    const written = (data ?? {}) as Readonly<Record<string, unknown>>;
    const content = contentFields.filter((field) => written[field] !== undefined);
    const isLinked = written.related !== undefined;
    if (content.length === 0 && !isLinked && !changes.isWriting()) return;
    const rows = await files().findMany({ where, select: ['id', ...content] });
    const changed = rows
      .filter((row) => isLinked || content.some((field) => !isSame(row[field], written[field])))
      .map(({ id }) => id);
    const replaced = replacement.find();
    if (replaced !== undefined && changed.includes(replaced)) await refuseReplacing(strapi, replaced);
    await refuseSeen(
      strapi,
      changed.filter((id) => id !== replaced),
    );
    refuseLinks(strapi, written.related);
    if (!changes.isWriting()) return;
    const noteChanged = await noteHoldersAround(strapi, changed);
    state.note = async () => {
      for (const { id } of rows) changes.note({ uid: fileUid, documentId: String(id), isSeen: true });
      await noteChanged();
    };
  };
  const beforeCreate = ({ params: { data } }: WriteEvent) => {
    for (const one of [data].flat()) refuseLinks(strapi, (one as { related?: unknown } | undefined)?.related);
  };
  const beforeDelete = async ({ params: { where = {} }, state }: WriteEvent) => {
    if (!changes.isWriting()) return;
    const rows = await files().findMany({ where, select: ['id'] });
    state.note = await noteHoldersAround(
      strapi,
      rows.map(({ id }) => id),
    );
  };
  const note = async ({ state }: WriteEvent) => state.note?.();

  const manager = strapi.db.entityManager as unknown as EntityManager;
  const update = manager.update.bind(manager);
  manager.update = (uid, params) => {
    const isReplacement = uid === fileUid && replacement.find() !== undefined;
    return isReplacement ? changes.write(() => update(uid, params)) : update(uid, params);
  };

  strapi.db.lifecycles.subscribe({
    models: [fileUid],
    beforeCreate,
    beforeCreateMany: beforeCreate,
    beforeUpdate,
    beforeUpdateMany: beforeUpdate,
    beforeDelete,
    beforeDeleteMany: beforeDelete,
    afterUpdate: note,
    afterUpdateMany: note,
    afterDelete: note,
    afterDeleteMany: note,
  });
}

/** Whether a value would be stored as what is stored. */
function isSame(stored: unknown, written: unknown): boolean {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
  return isDeepStrictEqual(plain(stored), plain(written));
}

async function refuseSeen(strapi: Core.Strapi, fileIds: readonly number[]): Promise<void> {
  if (fileIds.length === 0) return;
  const uses = await findFileUses(strapi, fileIds);
  if (!uses.listed.some(isBlocking)) return;
  throw new errors.ValidationError(
    'Readers see this file: what it shows is changed by the upload service’s “replace”, which looks at the new picture.',
    describeUsesOfFile(uses),
  );
}
