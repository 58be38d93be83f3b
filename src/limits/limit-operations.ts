import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, type ValidationRule } from 'graphql';
import { estimateCost } from './estimate-cost';
import { type DocumentSize, measureDocument } from './measure-document';

/** How many words and signs a document may have; the parser stops there. */
export const mostTokens = 5000;

const mostOf = { selections: 1000, aliases: 50, rootFields: 20 } as const;

/** How deep lists and objects may stand within each other; filters need a dozen. */
const mostNesting = 50;

/** See `estimateCost`. A hundred stories with all that they show cost some 1,500. */
export const mostCost = 2000;

/** Why a document is refused before it is validated; `undefined` if it is not. */
export function findExcess({ circular, absent, nesting, ...size }: DocumentSize): string | undefined {
  if (circular !== undefined) return `The fragment “${circular}” contains itself.`;
  // Strapi's depth limit relies on it.
  if (absent !== undefined) return `There is no fragment “${absent}”.`;
  if (nesting > mostNesting) return `Lists and objects may stand ${mostNesting} deep within each other.`;
  const names = { selections: 'fields and fragments', aliases: 'aliases', rootFields: 'queries' } as const;
  for (const name of ['selections', 'aliases', 'rootFields'] as const) {
    if (size[name] > mostOf[name]) {
      return `A request may have ${mostOf[name]} ${names[name]}, with fragments written out. Ask in several requests.`;
    }
  }
  return undefined;
}

/** What stands for a document that is refused, and the reason. */
const refusals = new WeakMap<DocumentNode, string>();

/** Reports the refusals of {@link limitOperations}. */
export const reportRefusals: ValidationRule = (context) => {
  const reason = refusals.get(context.getDocument());
  if (reason !== undefined) context.reportError(new GraphQLError(reason));
  return {};
};

/** Where a request's share of the client's budget is kept, see `limit-reads`. */
interface RequestState {
  /** Takes more for this request; the seconds to wait if there is not enough. */
  charge?: (amount: number) => number;
}

/** A reader's budget pays one read for this much of a query's cost. */
const costOfRead = 50;

/**
 * Refuses what asks for too much before it is executed. Strapi's own depth limit does not end for a fragment that contains itself, nor
 * in a lifetime for fragments that double, so it is given a harmless document in the place of such a one.
 *
 * @seam apollo-validation
 */
export const limitOperations: ApolloServerPlugin<{ koaContext?: { state: RequestState } }> = {
  async requestDidStart() {
    return {
      async validationDidStart(request) {
        const reason = findExcess(measureDocument(request.document));
        if (reason === undefined) return;
        const harmless = parse('{ __typename }');
        refusals.set(harmless, reason);
        Object.assign(request, { document: harmless });
      },
      async didResolveOperation({ schema, document, request, contextValue }) {
        const cost = costOf(schema, document, request);
        if (!(cost <= mostCost)) {
          throw refuse(
            'COST_LIMIT_EXCEEDED',
            400,
            `This costs ${Math.round(cost)} and may cost ${mostCost}. Ask for fewer rows at a time.`,
          );
        }
        const wait = contextValue.koaContext?.state.charge?.(cost / costOfRead) ?? 0;
        if (wait > 0) throw refuse('TOO_MANY_REQUESTS', 429, `Too much at a time; ask again in ${wait} seconds.`);
      },
    };
  },
};

/** What a request costs. Variables that do not fit their types are the sender's fault, as they are when it is executed. */
function costOf(schema: GraphQLSchema, document: DocumentNode, { variables, operationName }: GraphQLRequest): number {
  try {
    return estimateCost(schema, document, variables ?? {}, operationName);
  } catch (error) {
    throw refuse('BAD_USER_INPUT', 400, error instanceof Error ? error.message : 'The query cannot be read.');
  }
}

function refuse(code: string, status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
