import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { ContentTypeUid, DocumentId } from '../../../../domain/ids';
import { loadVersionRows } from '../../documents/load-version-rows';
import { policyInForce } from '../../policy/policy-in-force';
import { createContentAccess } from '../../permissions/content-access';
import { panelStateOf, pathParameter } from './panel-state';

/** The document that a request of the panel names. */
export interface OpenedDocument {
  uid: ContentTypeUid;
  documentId: DocumentId;
}

/**
 * Finds the document that the path names, of a type whose publications pass the gate, or of any type that the policy covers.
 * One that has no version any more is found if `isRecorded` says that the plugin still knows of it.
 *
 * @throws {NotFoundError} where there is no such content type or document, {ValidationError} where its type does not pass
 * the gate, {PolicyError} (403, the one that Strapi does not silence) where the user may not read it in the content
 * manager.
 */
export async function openDocument(
  strapi: Core.Strapi,
  ctx: Context,
  types: 'gated' | 'any' = 'gated',
  isRecorded: (document: OpenedDocument) => Promise<boolean> = async () => false,
): Promise<OpenedDocument> {
  return openNamed(strapi, ctx, pathParameter(ctx, 'uid'), pathParameter(ctx, 'documentId'), types, isRecorded);
}

/** Finds the document that a request names elsewhere than in its path, in the same way. */
export async function openNamed(
  strapi: Core.Strapi,
  ctx: Context,
  uid: ContentTypeUid,
  documentId: DocumentId,
  types: 'gated' | 'any' = 'gated',
  isRecorded: (document: OpenedDocument) => Promise<boolean> = async () => false,
): Promise<OpenedDocument> {
  if (!Object.hasOwn(strapi.contentTypes, uid))
    throw new errors.NotFoundError(`There is no content type “${uid}”.`, { uid });
  const { covers, governs } = policyInForce(strapi);
  if (types === 'any' ? !covers(uid) : !governs(uid)) {
    throw new errors.ValidationError(`Publications of “${uid}” do not pass the copy desk.`, { uid });
  }
  const access = createContentAccess(strapi, panelStateOf(ctx).userAbility);
  if (!access.mayReadType(uid)) throw new errors.PolicyError(`You may not read “${uid}”.`, { uid });

  // PostgreSQL knows no text with a null character in it.
  const versions = documentId.includes('\0') ? [] : await loadVersionRows(strapi, uid, [documentId]);
  if (versions.length === 0) {
    if (!documentId.includes('\0') && (await isRecorded({ uid, documentId }))) return { uid, documentId };
    throw new errors.NotFoundError(`There is no document “${documentId}” of “${uid}”.`, { uid, documentId });
  }
  if (!access.mayRead(uid, versions)) {
    throw new errors.PolicyError(`You may not read the document “${documentId}” of “${uid}”.`, { uid, documentId });
  }
  return { uid, documentId };
}
