import type { Core } from '@strapi/strapi';
import { checkPolicyAgainstSchema } from '../../domain/policy/check-against-schema';
import { parsePolicy } from '../../domain/policy/policy';
import { closeGraphqlFilters } from './close-graphql-filters';
import { carrySynchronisedFields } from './document-middlewares/carry-synchronised-fields';
import { dateCorrections } from './document-middlewares/date-corrections';
import { enforceReadinessOnPublish } from './document-middlewares/enforce-readiness-on-publish';
import { fillSlug } from './document-middlewares/fill-slug';
import { fillSourceLocale } from './document-middlewares/fill-source-locale';
import { keepFirstPublication } from './document-middlewares/keep-first-publication';
import { keepLinksOfOthers } from './document-middlewares/keep-links-of-others';
import { keepTranslationStates } from './document-middlewares/keep-translation-states';
import { publishInTwoSteps } from './document-middlewares/publish-in-two-steps';
import { refuseBlankingInUse } from './document-middlewares/refuse-blanking-in-use';
import { refuseDraftsToThePublic } from './document-middlewares/refuse-drafts-to-the-public';
import { refuseInverseWrites } from './document-middlewares/refuse-inverse-writes';
import { refuseRemovalInUse } from './document-middlewares/refuse-removal-in-use';
import { refuseUnknownLocale } from './document-middlewares/refuse-unknown-locale';
import { takeTurns } from './document-middlewares/take-turns';
import { withdrawStaleTranslations } from './document-middlewares/withdraw-stale-translations';
import { withDependencies } from './documents/publish-dependencies';
import { findSchema } from './documents/read-schema';
import { silenceUndoneEvents } from './documents/undo-if-refused';
import { hideFromGraphql } from './hide-from-graphql';
import { markTypes } from './mark-types';
import { offerDeskSlugs } from './offer-desk-slugs';

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
