import type { Core } from '@strapi/strapi';

interface GraphqlExtension {
  shadowCRUD: (uid: string) => { disable: () => void };
}

/**
 * Keeps the desk's own books out of GraphQL, which would let any full-access token write in them.
 *
 * @seam graphql-extension
 */
export function hideFromGraphql(strapi: Core.Strapi, uids: readonly string[]): void {
  if (!('graphql' in strapi.plugins)) return;
  const { shadowCRUD } = strapi.plugin('graphql').service('extension') as GraphqlExtension;
  for (const uid of uids) shadowCRUD(uid).disable();
}
