import type { Core } from '@strapi/strapi';
import { excessError } from './explain-refusal';
import { findExcess, measureQuery } from './measure-query';

/** How many tables one statement joins for a request: two for each relation that is compared with or sorted by. */
const mostJoins = { 'content-api': 8, admin: 12 } as const;

/** Conditions and values of all the queries of a request together, each of whose relations may have a filter of its own over GraphQL. */
const mostComparisons = 1000;

interface Builder {
  join: (this: Builder, joined: object) => Builder;
}

interface EntityManager {
  createQueryBuilder: (uid: string) => Builder;
}

/**
 * Bounds what one request makes the database do. PostgreSQL makes a row of every combination of the related rows that a statement joins:
 * fifty alternatives of an author's name are more than it finishes in a day.
 *
 * @seam query-validation
 * @seam query-builder
 */
export function boundQueries(strapi: Core.Strapi): void {
  const { validate } = strapi.contentAPI;
  const validateQuery = validate.query;
  const compared = new WeakMap<object, number>();

  validate.query = async (query, schema, options) => {
    const size = measureQuery(query);
    const excess = findExcess(size);
    if (excess !== undefined) throw excessError(excess);
    const request = strapi.requestContext.get();
    if (request) {
      const sum = (compared.get(request) ?? 0) + size.conditions + size.values;
      compared.set(request, sum);
      if (sum > mostComparisons) throw excessError(`A request may compare ${mostComparisons} times in all.`);
    }
    await validateQuery(query, schema, options);
  };

  const manager = strapi.db.entityManager as unknown as EntityManager;
  const create = manager.createQueryBuilder.bind(manager);
  manager.createQueryBuilder = (uid) => {
    const builder = create(uid);
    const most = findMostJoins(strapi);
    if (most === undefined) return builder;
    const { join } = builder;
    let joins = 0;
    builder.join = function bounded(joined) {
      joins += 1;
      if (joins > most)
        throw excessError(`A request may filter and sort by ${most / 2} relations. Ask for less at a time.`);
      return join.call(this, joined);
    };
    return builder;
  };
}

/** What is not done for a request has no bound. */
function findMostJoins(strapi: Core.Strapi): number | undefined {
  const state = strapi.requestContext.get()?.state as { route?: { info?: { type?: string } } } | undefined;
  const type = state?.route?.info?.type;
  return type === 'content-api' || type === 'admin' ? mostJoins[type] : undefined;
}
