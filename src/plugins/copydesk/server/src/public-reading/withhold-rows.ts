import type { Core } from '@strapi/strapi';
import { hasScope } from '../strapi/has-scope';
import { documentChanges } from '../writes/document-changes';
import { describeVisibleRows, type SelectWithheld } from './describe-visible-rows';
import { isDocumentBeingWritten } from './mark-writes';
import { type Join, type QueryBuilder, readingQueries } from './query-builder';
import { readDrafts, readRequestState, type RequestState } from './refuse-drafts-to-the-public';
import { refuseSortOfJoinedRows } from './refuse-sort-of-joined-rows';

interface EntityManager {
  createQueryBuilder: (uid: string) => QueryBuilder;
}

/**
 * Withholds from readers what they may not see, in every query that a request of the content API reads with, whichever API
 * composes it: lists, counts, single documents, relations at any depth, other locales, search. A filter or an order by a related
 * row joins only what readers may see; to it, a hidden row is as good as none, so its words cannot be guessed.
 *
 * These are conditions of the query, so pages and totals are right and nothing is done for each row. Writes see everything.
 *
 * @seam query-builder
 */
export function withholdRows(strapi: Core.Strapi, selectWithheld: SelectWithheld): void {
  const manager = strapi.db.entityManager as unknown as EntityManager;
  const create = manager.createQueryBuilder.bind(manager);
  const models = new Map([...strapi.db.metadata.values()].map(({ uid, tableName }) => [tableName, uid]));

  /** An expression that is the id of a joined row which readers may see, and otherwise null. */
  const selectVisibleId = (uid: string, alias: string, describe: Describe): object | undefined => {
    const conditions = describe(uid);
    if (conditions.length === 0) return undefined;
    const row = create(uid);
    row.alias = alias;
    row.select('id');
    for (const condition of conditions) row.where(condition);
    // The row is the one that is joined, so it is selected from nowhere.
    return row.getKnexQuery().from('');
  };

  manager.createQueryBuilder = (uid) => {
    const builder = create(uid);
    const request = findReader(strapi);
    if (!request) return builder;
    const describe: Describe = (of) =>
      describeVisibleRows(strapi, of, { mayReadDrafts: readsDrafts.get(request) === true, selectWithheld });
    const { execute, processState, join } = builder;
    builder.execute = async function known(this: QueryBuilder, ...options) {
      // Who asks is looked for with queries, too.
      const isUnasked = request.auth !== undefined && !readsDrafts.has(request);
      if (isUnasked) readsDrafts.set(request, await hasScope(strapi, request.auth, readDrafts));
      return execute.apply(this, options);
    };
    builder.join = function limited(this: QueryBuilder, joined: Join) {
      const target = models.get(joined.referencedTable ?? '');
      const id = target === undefined ? undefined : selectVisibleId(target, joined.alias, describe);
      return join.call(this, id === undefined ? joined : { ...joined, on: { ...joined.on, id } });
    };
    builder.processState = () => {
      if (!builder.state.processed && readingQueries.has(builder.state.type)) {
        for (const condition of describe(uid)) builder.where(condition);
      }
      processState.call(builder);
      refuseSortOfJoinedRows(builder);
    };
    return builder;
  };
}

type Describe = (uid: string) => object[];

/** Whether the senders of requests may read drafts. */
const readsDrafts = new WeakMap<RequestState, boolean>();

/** The request of the content API for which the running code reads, if it does. */
function findReader(strapi: Core.Strapi): RequestState | undefined {
  return documentChanges(strapi).isWriting() || isDocumentBeingWritten() ? undefined : readRequestState(strapi);
}
