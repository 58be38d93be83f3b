import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';

/**
 * Takes two filters out of the GraphQL schema of everything that has drafts. Nested relations are loaded past the document
 * service, and there `publishedAt: { notNull: false }` replaces Strapi's own condition that the rows be published;
 * `localizations` compares with the drafts of a document.
 *
 * @seam graphql-extension
 */
export function closeGraphqlFilters(strapi: Core.Strapi): void {
  const graphql = strapi.plugin('graphql');
  if (!graphql) return;
  const { shadowCRUD } = graphql.service('extension');
  for (const { uid } of Object.values(strapi.contentTypes).filter(contentTypes.hasDraftAndPublish)) {
    for (const field of ['publishedAt', 'localizations']) shadowCRUD(uid).field(field).disableFilters();
  }
}
