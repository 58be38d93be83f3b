import type { Core } from '@strapi/strapi';
import { assessDocument } from '../../../domain/assess-document';
import type { DocumentSnapshot } from '../../../domain/document';
import type { Policy } from '../../../domain/policy/policy';
import type { Locale, Violation } from '../../../domain/violation';
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

    /**
     * Every violation the document would have if it stood published in these locales. Labels are read only when there is
     * something to say.
     */
    async assess(document: DocumentSnapshot, locales: readonly Locale[]): Promise<Violation[]> {
      const desk = { policy: policy(), schemaOf, labelOf: humanizeAttribute, now: new Date() };
      const violations = assessDocument(document, locales, desk);
      if (violations.length === 0) return violations;
      return assessDocument(document, locales, { ...desk, labelOf: await loadLabels(strapi, document.uid) });
    },
  };
};
