import type { Core } from '@strapi/strapi';
import { documentChanges } from '../writes/document-changes';
import { describeVisibleRows, type SelectWithheld } from './describe-visible-rows';
import { isDocumentBeingWritten } from './mark-writes';
import { type Join, type QueryBuilder, readingQueries } from './query-builder';
import { refuseSortOfJoinedRows } from './refuse-sort-of-joined-rows';

interface EntityManager {
  createQueryBuilder: (uid: string) => QueryBuilder;
}

/** What Strapi stores for a request of the content API. */
interface RequestState {
  route?: { info?: { type?: string } };
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
  const selectVisibleId = (uid: string, alias: string): object | undefined => {
    const conditions = describeVisibleRows(strapi, uid, selectWithheld);
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
    if (!isReader(strapi)) return builder;
    const { processState, join } = builder;
    builder.join = function limited(this: QueryBuilder, joined: Join) {
      const target = models.get(joined.referencedTable ?? '');
      const id = target === undefined ? undefined : selectVisibleId(target, joined.alias);
      return join.call(this, id === undefined ? joined : { ...joined, on: { ...joined.on, id } });
    };
    builder.processState = () => {
      if (!builder.state.processed && readingQueries.has(builder.state.type)) {
        for (const condition of describeVisibleRows(strapi, uid, selectWithheld)) builder.where(condition);
      }
      processState.call(builder);
      refuseSortOfJoinedRows(builder);
    };
    return builder;
  };
}

/** Whether the running code reads for a request of the content API. */
function isReader(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  return (
    state?.route?.info?.type === 'content-api' && !documentChanges(strapi).isWriting() && !isDocumentBeingWritten()
  );
}
