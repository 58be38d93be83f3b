import type { Core } from '@strapi/strapi';
import { type GraphqlExtension } from '../strapi/graphql-extension';
import { contentTypeOf } from '../strapi/model-of';
import { serviceOf } from '../strapi/service-of';

/**
 * Takes two filters out of the GraphQL schema of everything that has drafts. Nested relations are loaded past the document
 * service, and there `publishedAt: { notNull: false }` replaces Strapi's own condition that the rows be published;
 * `localizations` compares with the drafts of a document.
 *
 * @seam graphql-extension
 */
export function closeGraphqlFilters(strapi: Core.Strapi): void {
  if (!('graphql' in strapi.plugins)) return;
  const { shadowCRUD } = serviceOf<GraphqlExtension>(strapi, 'plugin::graphql.extension');
  const uids = Object.keys(strapi.contentTypes).filter((uid) => contentTypeOf(strapi, uid).options?.draftAndPublish);
  for (const uid of uids) {
    for (const field of ['publishedAt', 'localizations']) shadowCRUD(uid).field(field).disableFilters();
  }
}
