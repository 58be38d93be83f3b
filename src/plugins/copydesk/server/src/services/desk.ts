import type { Core } from '@strapi/strapi';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { Policy } from '../../../domain/policy/policy';
import { assessRelease } from '../../../domain/release/assess-release';
import type { DocumentId, Locale, Violation } from '../../../domain/violation';
import { loadSnapshot } from '../documents/load-snapshot';
import { createSchemaReader } from '../documents/read-schema';
import { humanizeAttribute, loadLabels } from '../documents/load-labels';

/** The one place where the rules meet this Strapi: the policy in force, and the assessment of a document under it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const schemaOf = createSchemaReader(strapi);
  const policy = () => strapi.config.get('plugin::copydesk') as Policy;

  return {
    policy,
    schemaOf,

    /** Whether publications of this content type pass the gate. */
    governs: (uid: string): boolean => uid in policy().contentTypes && schemaOf(uid).draftAndPublish,

    /** A document before a publication, as the rules see it. */
    load: (uid: string, documentId: DocumentId): Promise<ReleaseSnapshot> =>
      loadSnapshot(strapi, uid, documentId, schemaOf, policy()),

    /**
     * Everything that stands against publishing the document in these locales. Labels are read only when there is
     * something to say.
     */
    async assess(document: ReleaseSnapshot, locales: readonly Locale[]): Promise<Violation[]> {
      const desk = { policy: policy(), schemaOf, labelOf: humanizeAttribute, now: new Date() };
      const violations = assessRelease(document, locales, desk);
      if (violations.length === 0) return violations;
      return assessRelease(document, locales, { ...desk, labelOf: await loadLabels(strapi, document.uid) });
    },
  };
};
