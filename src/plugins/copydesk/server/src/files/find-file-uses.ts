import type { Core } from '@strapi/strapi';
import { policyInForce } from '../policy/policy-in-force';
import { findUsingRows } from '../references/find-using-rows';
import { describeUses, findUsesOf, joinUses, type Uses } from '../references/find-uses';
import { contentTypeOf } from '../strapi/model-of';
import { loadShownFiles } from './load-shown-files';

/** Rows of a content type that hold files. */
export interface FileHolders {
  uid: string;
  rowIds: readonly number[];
}

/**
 * Finds where readers see files of the media library: in published versions that hold them, in a field or in a text, and in
 * published versions of other documents that show a document which holds them, such as a picture with its credit. Of a type
 * without drafts, a document that no published version shows counts as unseen.
 */
export async function findFileUses(strapi: Core.Strapi, fileIds: readonly number[]): Promise<Uses> {
  const { schemaOf } = policyInForce(strapi);
  const holders = await findFileHolders(strapi, fileIds);
  const uses = holders.map(({ uid, rowIds }) =>
    schemaOf(uid).draftAndPublish ? describeUses(strapi, uid, rowIds) : findUsesOf(strapi, { uid, rowIds }),
  );
  return joinUses(await Promise.all(uses));
}

/** Finds the rows of the application's content types that hold files, published or not. */
export async function findFileHolders(strapi: Core.Strapi, fileIds: readonly number[]): Promise<FileHolders[]> {
  const files = await loadShownFiles(strapi, fileIds);
  if (files.length === 0) return [];
  const { schemaOf } = policyInForce(strapi);
  // Types of the application have the name of their API; Strapi's own and plugins' have none.
  const types = Object.keys(strapi.contentTypes).filter((uid) => 'apiName' in contentTypeOf(strapi, uid));
  const holders = await Promise.all(
    types.map(async (uid) => ({ uid, rowIds: await findUsingRows(strapi, uid, { files }, schemaOf) })),
  );
  return holders.filter(({ rowIds }) => rowIds.length > 0);
}
