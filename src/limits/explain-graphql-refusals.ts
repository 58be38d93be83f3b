import type { ApolloServerPlugin } from '@apollo/server';
import { errors } from '@strapi/utils';
import { GraphQLError, visit } from 'graphql';
import { isContention, isOutage, unavailable } from '../delivery/answering/outage';
import { explainLibraryFailure } from './explain-library-failure';
import { explainRefusal, inputError } from './explain-refusal';
import { findUnstorable, isUnstorable } from './find-unstorable';

/**
 * Does for GraphQL what the middlewares do for REST: refuses text that cannot be stored, and says so where
 * PostgreSQL refuses a value, a package fails over one, or the database cannot be reached.
 *
 * @seam apollo-validation
 */
export const explainGraphqlRefusals: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, request: { variables } }) {
        let isReadable = findUnstorable(variables) === undefined;
        visit(document, { StringValue: ({ value }) => void (isReadable &&= !isUnstorable(value)) });
        if (isReadable) return;
        const { message, details } = inputError('input/unreadable-text');
        throw new GraphQLError(message, {
          extensions: { code: 'BAD_USER_INPUT', error: { details }, http: { status: 400 } },
        });
      },
      async didEncounterErrors({ errors: found, logger }) {
        for (const error of found) {
          const { originalError: original, message, extensions } = error;
          // Of what Strapi's resolvers do not find, although its schema says that it is there.
          if (/^Cannot return null for non-nullable field/.test(message)) extensions.code ??= 'NOT_FOUND';
          // Strapi's resolver of whoever asks, asked with a token that is nobody's.
          const refused = message === 'Authentication requested' ? new errors.UnauthorizedError(message) : undefined;
          const isUnavailable = isOutage(original) || isContention(original);
          if (isUnavailable) extensions.http = { status: unavailable.status };
          const refusal = isUnavailable ? unavailableError() : (refused ?? explainRefusal(original));
          const failure = refusal ? undefined : explainLibraryFailure(original);
          if (isUnavailable || failure) logger.error(original);
          // Strapi makes its answer of the original error, and knows these.
          if (refusal ?? failure) Object.assign(error, { originalError: refusal ?? failure });
        }
      },
    };
  },
};

function unavailableError(): errors.ApplicationError {
  return Object.assign(new errors.ApplicationError(unavailable.message), { name: unavailable.name });
}
