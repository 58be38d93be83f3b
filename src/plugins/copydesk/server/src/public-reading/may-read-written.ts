import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../../../domain/ids';
import { policyInForce } from '../policy/policy-in-force';
import { hasScope } from '../strapi/has-scope';
import { readDrafts, readRequestState } from './refuse-drafts-to-the-public';

/** The fields of a version that its writer gets in any case: what it is called, and whether it is a draft. */
export const namesOfVersion = ['id', 'documentId', 'locale', 'publishedAt'] as const;

/**
 * Whether the sender of the running request, if it is one of the content API, may read what it writes: any version takes the right to
 * read its type, and a draft the right to read drafts as well.
 */
export async function mayReadWritten(strapi: Core.Strapi, uid: ContentTypeUid, isDraft: boolean): Promise<boolean> {
  const state = readRequestState(strapi);
  if (!state) return true;
  const has = (scope: string) => hasScope(strapi, state.auth, scope);
  if (isDraft && policyInForce(strapi).schemaOf(uid).draftAndPublish && !(await has(readDrafts))) return false;
  return (await has(`${uid}.find`)) || (await has(`${uid}.findOne`));
}
