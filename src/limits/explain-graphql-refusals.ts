import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, visit } from 'graphql';
import { explainRefusal, inputError } from './explain-refusal';
import { findUnstorable, isUnstorable } from './find-unstorable';

/**
 * Does for GraphQL what the middlewares do for REST: refuses text that cannot be stored, and says so where PostgreSQL refuses a value.
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
      async didEncounterErrors({ errors }) {
        for (const error of errors) {
          const refusal = explainRefusal(error.originalError);
          // Strapi makes its answer of the original error, and knows this one.
          if (refusal) Object.assign(error, { originalError: refusal });
        }
      },
    };
  },
};
