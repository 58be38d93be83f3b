import type { Core } from '@strapi/strapi';
import { asksThroughDrafts } from './asks-through-drafts';
import { refuseUnlessDraftsMayBeRead } from './refuse-drafts-to-the-public';

/**
 * Refuses filters and orders by drafts also where nothing reads by the document service: the relations of GraphQL take arguments
 * of their own (`backgrounds(sort: "localizations.title")`). All that REST and GraphQL are asked for is validated here first.
 *
 * @seam query-validation
 */
export function refuseDraftComparisons(strapi: Core.Strapi): void {
  const { validate } = strapi.contentAPI;
  const validateQuery = validate.query;
  validate.query = async (query, schema, options) => {
    await validateQuery(query, schema, options);
    if (await asksThroughDrafts(strapi, schema.uid, query)) await refuseUnlessDraftsMayBeRead(strapi);
  };
}
