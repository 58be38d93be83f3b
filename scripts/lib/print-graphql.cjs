const { lexicographicSortSchema, printSchema } = require('graphql');

/**
 * Prints the GraphQL schema of a newsroom in alphabetical order, so that the text changes only where the API does.
 *
 * @param {{ plugin(name: string): { service(name: string): { buildSchema(): import('graphql').GraphQLSchema } } }} strapi
 * @returns {string}
 */
function printGraphql(strapi) {
  const schema = strapi.plugin('graphql').service('content-api').buildSchema();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

module.exports = { printGraphql };
