import type { Core, UID } from '@strapi/strapi';
import { contentTypes, traverse } from '@strapi/utils';
import { policyInForce } from '../policy/policy-in-force';

export interface ReadParams {
  status?: unknown;
  publicationFilter?: unknown;
  hasPublishedVersion?: unknown;
  filters?: unknown;
  sort?: unknown;
  populate?: unknown;
}

type Visitor = Parameters<typeof traverse.traverseQueryFilters>[0];
type Options = Parameters<typeof traverse.traverseQueryFilters>[1];

/**
 * Whether a query filters or sorts through rows that may be drafts. Strapi keeps drafts out of its answers, but not out of its
 * comparisons: `filters[localizations][headline][$contains]=…` finds a published story by the words of its draft.
 *
 * @seam query-traversal
 */
export async function asksThroughDrafts(strapi: Core.Strapi, uid: string, params: ReadParams): Promise<boolean> {
  const getModel = (name: string) => strapi.getModel(name as UID.Schema);
  const options = { schema: getModel(uid), getModel } as unknown as Options;
  let found = false;

  const visit: Visitor = ({ attribute, schema }) => {
    if (attribute?.type !== 'relation' || attribute.target === undefined) return;
    const joinsDrafts = 'unstable_virtual' in attribute || !contentTypes.hasDraftAndPublish(schema);
    if (joinsDrafts && policyInForce(strapi).schemaOf(attribute.target).draftAndPublish) found = true;
  };
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- Strapi awaits visitors, though their type says void
  const visitPopulate: Visitor = async ({ key, value, schema }) => {
    const nested = { ...options, schema };
    if (key === 'filters') await traverse.traverseQueryFilters(visit, nested, value);
    if (key === 'sort') await traverse.traverseQuerySort(visit, nested, value);
  };

  if (params.filters) await traverse.traverseQueryFilters(visit, options, params.filters);
  if (params.sort) await traverse.traverseQuerySort(visit, options, params.sort);
  if (params.populate) await traverse.traverseQueryPopulate(visitPopulate, options, params.populate);
  return found;
}
