import { type DocumentNode, getNamedType, getNullableType, type GraphQLSchema, isLeafType, isListType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

/** A field of the query itself is a request of its own. */
const rootCost = 10;
/** A row that is read and written out, beside the fields that lead further. */
const rowCost = 0.2;
/** How many rows are expected where the query does not say. At the root it is Strapi's default. */
const usualRows = 25;
const usualRelated = 5;
const mostRows = 100;

/**
 * What a query costs, about in rows and lookups: a field that leads further costs one, a list its rows times what each of them
 * costs. The amount of a list is what the query asks for, in its text or its variables.
 */
export function estimateCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): number {
  return getComplexity({ schema, query, variables, operationName, estimators: [estimateField] });
}

const estimateField: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (isLeafType(getNamedType(field.type))) return 0;
  const isRoot = type.name === 'Query' || type.name === 'Mutation';
  const takesAmount = field.args.some(({ name }) => name === 'pagination' || name === 'limit');
  const isList = isListType(getNullableType(field.type));
  // The rows of a connection are multiplied at the connection, which takes the amount.
  const isMany = takesAmount || (isList && !type.name.endsWith('Collection'));
  const rows = isMany ? (readAmount(args) ?? (isRoot ? usualRows : usualRelated)) : 1;
  return (isRoot ? rootCost : 1) + rows * (childComplexity + (isMany ? rowCost : 0));
};

/** The amount that is asked for. None of it, or a negative one, is as much as there may be. */
function readAmount({ pagination, limit }: Record<string, unknown>): number | undefined {
  const { limit: start, pageSize } = (pagination ?? {}) as Record<string, unknown>;
  const asked = [limit, start, pageSize].find((one) => typeof one === 'number');
  if (typeof asked !== 'number') return undefined;
  return asked < 0 ? mostRows : Math.min(asked, mostRows);
}
