import type { Core } from '@strapi/strapi';
import { checkPolicyAgainstSchema } from '../../domain/policy/check-against-schema';
import { parsePolicy } from '../../domain/policy/policy';
import { closeGraphqlFilters } from './public-reading/close-graphql-filters';
import { carrySynchronisedFields } from './synchronisation/synchronise-fields-on-save';
import { dateCorrections } from './saving/date-corrections';
import { enforceReadinessOnPublish } from './publication/enforce-readiness-on-publish';
import { fillSlug } from './slugs/fill-slug';
import { fillSourceLocale } from './saving/fill-source-locale';
import { keepFirstPublication } from './publication/keep-first-publication';
import { keepLinksOfOthers } from './references/keep-links-of-others';
import { keepTranslationStates } from './translations/keep-translation-states';
import { publishInTwoSteps } from './publication/publish-in-two-steps';
import { refuseBlankingInUse } from './references/refuse-blanking-in-use';
import { refuseDraftsToThePublic } from './public-reading/refuse-drafts-to-the-public';
import { refuseInverseWrites } from './references/refuse-inverse-writes';
import { refuseRemovalInUse } from './references/refuse-removal-in-use';
import { refuseUnknownLocale } from './saving/refuse-unknown-locale';
import { takeTurns } from './writes/serialize-writes';
import { withdrawStaleTranslations } from './translations/withdraw-stale-translations';
import { withDependencies } from './publication/publish-dependencies';
import { findSchema } from './policy/read-schema';
import { silenceUndoneEvents } from './writes/undo-if-refused';
import { hideFromGraphql } from './public-reading/hide-from-graphql';
import { markTypes } from './policy/mark-types';
import { offerDeskSlugs } from './slugs/offer-slugs';

/** Takes the policy up and puts the desk in front of the document service. The first registered is the outermost. */
export default ({ strapi }: { strapi: Core.Strapi }): void => {
  const policy = parsePolicy(strapi.config.get('plugin::copydesk'));
  checkPolicyAgainstSchema(policy, (uid) => findSchema(strapi, uid));
  strapi.config.set('plugin::copydesk', policy);
  markTypes(strapi, policy);
  closeGraphqlFilters(strapi);
  hideFromGraphql(
    strapi,
    Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('plugin::copydesk.')),
  );
  offerDeskSlugs(strapi);
  silenceUndoneEvents(strapi);

  // `?with=dependencies` publishes what a document shows along with it, `?minor=true` marks a change as minor; unknown
  // parameters are refused.
  strapi.contentAPI.addQueryParams({
    with: { schema: (z) => z.enum([withDependencies]).optional(), matchRoute: isWriting },
    minor: { schema: (z) => z.enum(['true', 'false']).optional(), matchRoute: isWriting },
  });

  strapi.documents.use(refuseDraftsToThePublic(strapi));
  strapi.documents.use(refuseUnknownLocale(strapi));
  strapi.documents.use(refuseInverseWrites(strapi));
  strapi.documents.use(takeTurns(strapi));
  strapi.documents.use(refuseRemovalInUse(strapi));
  strapi.documents.use(refuseBlankingInUse(strapi));
  strapi.documents.use(publishInTwoSteps(strapi));
  strapi.documents.use(withdrawStaleTranslations(strapi));
  strapi.documents.use(keepTranslationStates(strapi));
  strapi.documents.use(carrySynchronisedFields(strapi));
  strapi.documents.use(keepFirstPublication(strapi));
  strapi.documents.use(dateCorrections(strapi));
  strapi.documents.use(fillSourceLocale(strapi));
  strapi.documents.use(fillSlug(strapi));
  strapi.documents.use(enforceReadinessOnPublish(strapi));
  strapi.documents.use(keepLinksOfOthers(strapi));
};

function isWriting({ method }: { method: string }): boolean {
  return method === 'POST' || method === 'PUT';
}
