import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { loadVersionRows } from '../documents/load-version-rows';
import { registryOf } from '../strapi/registry-of';
import { createContentAccess, type UserAbility } from './content-access';

interface ValidatedVersion {
  id: number;
  documentId: DocumentId;
  localizations?: unknown;
}
interface Controller {
  bulkFindForValidation: (context: Context) => Promise<unknown>;
}

/**
 * Keeps from the panel's validation of several entries what the role may not read: Strapi asks whether it may read the type at all, and answers
 * the drafts of others and of other languages, with every field.
 *
 * @seam content-manager-controllers
 */
export function keepDraftsFromValidation(strapi: Core.Strapi): void {
  registryOf(strapi, 'controllers').extend(
    'plugin::content-manager.collection-types',
    (original: Controller): Controller => ({
      ...original,
      async bulkFindForValidation(context) {
        const answer = await original.bulkFindForValidation(context);
        const { results } = (context.body ?? {}) as { results?: ValidatedVersion[] };
        if (results) context.body = { results: await listReadable(strapi, context, results) };
        return answer;
      },
    }),
  );
}

/** The versions that the role may read. Of their other languages, which have their own fields, the form that asks needs nothing. */
async function listReadable(
  strapi: Core.Strapi,
  context: Context,
  results: readonly ValidatedVersion[],
): Promise<object[]> {
  const { model: uid } = context.params as { model: ContentTypeUid };
  const { mayRead } = createContentAccess(strapi, (context.state as { userAbility: UserAbility }).userAbility);
  const documentIds = results.map(({ documentId }) => documentId);
  const rows = await loadVersionRows(strapi, uid, documentIds);
  return results
    .filter(({ id }) => rows.some((row) => row.id === id && mayRead(uid, [row])))
    .map(({ localizations: _others, ...version }) => version);
}
