import type { Core } from '@strapi/strapi';
import { checkPolicyAgainstSchema } from '../../domain/policy/check-against-schema';
import { parsePolicy } from '../../domain/policy/policy';
import { enforceReadinessOnPublish } from './document-middlewares/enforce-readiness-on-publish';
import { fillSlug } from './document-middlewares/fill-slug';
import { fillSourceLocale } from './document-middlewares/fill-source-locale';
import { keepFirstPublication } from './document-middlewares/keep-first-publication';
import { publishInTwoSteps } from './document-middlewares/publish-in-two-steps';
import { refuseDraftsToThePublic } from './document-middlewares/refuse-drafts-to-the-public';
import { refuseUnknownLocale } from './document-middlewares/refuse-unknown-locale';
import { findSchema } from './documents/read-schema';

/** Takes the policy up and puts the desk in front of the document service. The first registered is the outermost. */
export default ({ strapi }: { strapi: Core.Strapi }): void => {
  const policy = parsePolicy(strapi.config.get('plugin::copydesk'));
  checkPolicyAgainstSchema(policy, (uid) => findSchema(strapi, uid));
  strapi.config.set('plugin::copydesk', policy);

  strapi.documents.use(refuseDraftsToThePublic(strapi));
  strapi.documents.use(refuseUnknownLocale(strapi));
  strapi.documents.use(publishInTwoSteps(strapi));
  strapi.documents.use(keepFirstPublication(strapi));
  strapi.documents.use(fillSourceLocale(strapi));
  strapi.documents.use(fillSlug(strapi));
  strapi.documents.use(enforceReadinessOnPublish(strapi));
};
