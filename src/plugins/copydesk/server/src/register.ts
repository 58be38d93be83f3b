import type { Core } from '@strapi/strapi';
import { checkPolicyAgainstSchema } from '../../domain/policy/check-against-schema';
import { parsePolicy } from '../../domain/policy/policy';
import { protectFileRelations } from './files/protect-file-relations';
import { protectFileRows } from './files/protect-file-rows';
import { protectFiles } from './files/protect-files';
import { protectFilesOfOthers } from './files/protect-files-of-others';
import { protectLocales } from './locales/protect-locales';
import { documentMiddlewares } from './document-middlewares';
import { refuseManyTogether } from './publication/refuse-many-together';
import { withDependencies } from './publication/publish-dependencies';
import { checkMiddlewareOrder } from './writes/check-middleware-order';
import { closeGraphqlFilters } from './public-reading/close-graphql-filters';
import { refuseDraftComparisons } from './public-reading/refuse-draft-comparisons';
import { findSchema } from './policy/create-schema-reader';
import { keepCallsTogether } from './writes/keep-calls-together';
import { keepDraftsFromValidation } from './permissions/keep-drafts-from-validation';
import { queuePanelActions } from './writes/queue-panel-actions';
import { hideFromGraphql } from './public-reading/hide-from-graphql';
import { completeSourceLocales } from './policy/complete-source-locales';
import { markTypes } from './policy/mark-types';
import { keepOwnTables } from './own-tables/keep-own-tables';
import { guardRelationsOfComponents } from './public-reading/guard-relations-of-components';
import { refuseUnreadableSelections } from './public-reading/refuse-unreadable-selections';
import { honourLocaleOfDeletion } from './locales/honour-locale-of-deletion';
import { addIfMatchToGraphql } from './versions/add-if-match-to-graphql';
import { answerWithVersion } from './versions/answer-with-version';
import { offerSlugs } from './slugs/offer-slugs';

/**
 * Reads the policy and registers the plugin's middlewares with the document service.
 *
 * @seam document-middlewares
 */
export default ({ strapi }: { strapi: Core.Strapi }): void => {
  const policy = parsePolicy(strapi.config.get('plugin::copydesk'));
  checkPolicyAgainstSchema(policy, (uid) => findSchema(strapi, uid));
  strapi.config.set('plugin::copydesk', policy);
  keepOwnTables(strapi);
  markTypes(strapi, policy);
  completeSourceLocales(strapi, policy);
  closeGraphqlFilters(strapi);
  refuseDraftComparisons(strapi);
  hideFromGraphql(
    strapi,
    Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('plugin::copydesk.')),
  );
  addIfMatchToGraphql(strapi);
  honourLocaleOfDeletion(strapi);
  refuseUnreadableSelections(strapi);
  guardRelationsOfComponents(strapi);
  answerWithVersion(strapi);
  offerSlugs(strapi);
  refuseManyTogether(strapi);
  protectFiles(strapi);
  protectFileRows(strapi);
  protectFileRelations(strapi);
  protectFilesOfOthers(strapi);
  protectLocales(strapi);
  keepCallsTogether(strapi);
  queuePanelActions(strapi);
  keepDraftsFromValidation(strapi);

  // `?with=dependencies` publishes what a document shows before it, `?minor=true` marks a change as minor; unknown
  // parameters are refused.
  strapi.contentAPI.addQueryParams({
    with: { schema: (z) => z.enum([withDependencies]).optional(), matchRoute: isWriting },
    minor: { schema: (z) => z.enum(['true', 'false']).optional(), matchRoute: isWriting },
  });

  checkMiddlewareOrder(documentMiddlewares);
  for (const { middleware } of documentMiddlewares) strapi.documents.use(middleware.create(strapi));
};

function isWriting({ method }: { method: string }): boolean {
  return method === 'POST' || method === 'PUT';
}
