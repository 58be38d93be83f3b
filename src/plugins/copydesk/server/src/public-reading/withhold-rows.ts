import type { Core } from '@strapi/strapi';
import { policyInForce } from '../policy/policy-in-force';
import { withdrawalsTable } from '../withdrawals/withdrawals-table';
import { documentChanges } from '../writes/document-changes';
import { isDocumentBeingWritten } from './mark-writes';

/** Strapi's builder of one query, as far as conditions are added to it. */
interface QueryBuilder {
  state: { type: string; processed: boolean };
  where: (condition: object) => QueryBuilder;
  processState: () => void;
}

interface EntityManager {
  createQueryBuilder: (uid: string) => QueryBuilder;
}

/** What Strapi stores for a request of the content API. */
interface RequestState {
  route?: { info?: { type?: string } };
}

/** The kinds of queries that read rows or count them. */
const readingQueries: ReadonlySet<string> = new Set(['select', 'count']);

/**
 * Withholds from readers what they may not see, in every query that a request of the content API reads with, whichever API
 * composes it: lists, counts, single documents, relations at any depth, other locales, search.
 *
 * - Published rows of a document that is withdrawn. Drafts stay readable for whoever may read drafts.
 * - Rows whose rights have expired, such as a picture: a relation to it is `null`.
 *
 * It is a condition of the query, so pages and totals are right and nothing is done for each row. Writes see everything.
 *
 * @seam query-builder
 */
export function withholdRows(strapi: Core.Strapi): void {
  const manager = strapi.db.entityManager as unknown as EntityManager;
  const create = manager.createQueryBuilder.bind(manager);
  const { schemaOf, governs, policy } = policyInForce(strapi);

  const describeConditions = (uid: string): object[] => {
    const isGoverned = governs(uid);
    const expiry = policy().parts[uid]?.rightsExpireAt;
    if (!isGoverned && expiry === undefined) return [];
    const isDraft =
      uid in strapi.contentTypes && schemaOf(uid).draftAndPublish ? [{ publishedAt: { $null: true } }] : [];
    return [
      ...(isGoverned ? [{ $or: [...isDraft, { documentId: { $notIn: selectWithdrawn(strapi, uid) } }] }] : []),
      ...(expiry === undefined
        ? []
        : [{ $or: [...isDraft, { [expiry]: { $null: true } }, { [expiry]: { $gt: new Date() } }] }]),
    ];
  };

  manager.createQueryBuilder = (uid) => {
    const builder = create(uid);
    const conditions = isReader(strapi) ? describeConditions(uid) : [];
    if (conditions.length === 0) return builder;
    const { processState } = builder;
    builder.processState = () => {
      if (!builder.state.processed && readingQueries.has(builder.state.type)) {
        for (const condition of conditions) builder.where(condition);
      }
      processState.call(builder);
    };
    return builder;
  };
}

function selectWithdrawn(strapi: Core.Strapi, uid: string): object {
  return strapi.db.getConnection(withdrawalsTable).select('subject').where('content_type', uid).whereNull('lifted_at');
}

/** Whether the running code reads for a request of the content API. */
function isReader(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  return (
    state?.route?.info?.type === 'content-api' && !documentChanges(strapi).isWriting() && !isDocumentBeingWritten()
  );
}
