import type { Core } from '@strapi/strapi';
import { type GraphqlExtension } from '../strapi/graphql-extension';
import { serviceOf } from '../strapi/service-of';

/**
 * Hides the plugin's own types from GraphQL, where any full-access token could write them.
 *
 * @seam graphql-extension
 */
export function hideFromGraphql(strapi: Core.Strapi, uids: readonly string[]): void {
  if (!('graphql' in strapi.plugins)) return;
  const { shadowCRUD } = serviceOf<GraphqlExtension>(strapi, 'plugin::graphql.extension');
  for (const uid of uids) shadowCRUD(uid).disable();
}
