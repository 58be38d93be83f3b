import type { Core } from '@strapi/strapi';
import { policyInForce } from '../policy/policy-in-force';
import { documentsOf } from '../strapi/documents-of';
import type { MutationField, NexusExtension } from '../strapi/graphql-extension';
import { serviceOf } from '../strapi/service-of';

/**
 * Has GraphQL delete the language that is named: Strapi gives the mutation the argument `locale` and does not look at it, so that it
 * deletes the version of the default locale instead. Call it after whatever is to hold for a deletion, which this ends.
 *
 * @seam graphql-extension
 */
export function honourLocaleOfDeletion(strapi: Core.Strapi): void {
  if (!('graphql' in strapi.plugins)) return;
  const findType = ({ name, extensions }: MutationField): string | undefined => {
    const uid = extensions?.strapi?.contentType?.uid;
    const isMeant = uid !== undefined && name.startsWith('delete') && policyInForce(strapi).covers(uid);
    return isMeant && policyInForce(strapi).schemaOf(uid).localized ? uid : undefined;
  };
  serviceOf<NexusExtension>(strapi, 'plugin::graphql.extension').use(({ nexus }) => ({
    plugins: [
      nexus.plugin({
        name: 'CopydeskDeletion',
        onCreateFieldResolver({ parentTypeConfig, fieldConfig }) {
          const field = fieldConfig.extensions?.nexus?.config;
          const uid = parentTypeConfig.name === 'Mutation' && field ? findType(field) : undefined;
          if (uid === undefined) return undefined;
          return async (parent, args, context, info, next) => {
            const { documentId, locale } = args;
            // A single type has no argument that names its document.
            if (typeof documentId !== 'string' || typeof locale !== 'string') return next(parent, args, context, info);
            await documentsOf(strapi, uid).delete({ documentId, locale });
            return { documentId };
          };
        },
      }),
    ],
  }));
}
