import type { Core } from '@strapi/strapi';
import { policyInForce } from '../policy/policy-in-force';
import type { MutationField, NexusExtension } from '../strapi/graphql-extension';
import { serviceOf } from '../strapi/service-of';
import { withIfMatch } from './if-match';
import { VersionConflict } from './version-conflict';

const description = 'The version that this starts from, as the ETag of an answer gives it: another one is not written.';

/**
 * Gives the mutations that change a covered document the argument `ifMatch`. It is kept from Strapi's resolvers, which would
 * hand it on as a parameter that the document service does not know.
 *
 * @seam graphql-extension
 */
export function addIfMatchToGraphql(strapi: Core.Strapi): void {
  if (!('graphql' in strapi.plugins)) return;
  const isMeant = ({ name, extensions }: MutationField) => {
    const uid = extensions?.strapi?.contentType?.uid;
    return uid !== undefined && policyInForce(strapi).covers(uid) && !name.startsWith('create');
  };
  serviceOf<NexusExtension>(strapi, 'plugin::graphql.extension').use(({ nexus }) => ({
    plugins: [
      nexus.plugin({
        name: 'CopydeskVersions',
        onAddOutputField(field) {
          if (field.parentType !== 'Mutation' || !isMeant(field)) return;
          field.args = { ...field.args, ifMatch: nexus.stringArg({ description }) };
        },
        onCreateFieldResolver({ parentTypeConfig, fieldConfig }) {
          const field = fieldConfig.extensions?.nexus?.config;
          if (parentTypeConfig.name !== 'Mutation' || !field || !isMeant(field)) return undefined;
          return async (parent, { ifMatch, ...args }, context, info, next) => {
            try {
              return await withIfMatch(ifMatch, () => next(parent, args, context, info));
            } catch (error) {
              throw error instanceof VersionConflict ? nameForGraphql(error) : error;
            }
          };
        },
      }),
    ],
  }));
}

/**
 * The same refusal with the code that GraphQL's clients look for. Strapi makes a code of its own from the name of any error that
 * it knows; one without properties that can be listed it passes on as it is.
 */
function nameForGraphql({ name, message, details }: VersionConflict): Error {
  const extensions = { code: 'PRECONDITION_FAILED', details, error: { name, message, details } };
  return Object.defineProperty(new Error(message), 'extensions', { value: extensions, enumerable: false });
}
