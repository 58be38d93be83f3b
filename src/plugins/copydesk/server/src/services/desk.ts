import type { Core } from '@strapi/strapi';
import { assessDocument, type Desk } from '../../../domain/assess-document';
import type { DocumentSnapshot, ReleaseSnapshot } from '../../../domain/document';
import type { Policy } from '../../../domain/policy/policy';
import { resolveRoles } from '../../../domain/policy/resolve-roles';
import { assessRelease } from '../../../domain/release/assess-release';
import type { FieldRoleOverrides } from '../../../domain/translation/field-role';
import type { DocumentId, Locale, Violation } from '../../../domain/violation';
import { loadSnapshot } from '../documents/load-snapshot';
import { createSchemaReader } from '../documents/read-schema';
import { humanizeAttribute, loadLabels } from '../documents/load-labels';
import { getWaivers } from '../get-waivers';

/** The one place where the rules meet this Strapi: the policy in force, and the assessment of a document under it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const schemaOf = createSchemaReader(strapi);
  const policy = () => strapi.config.get('plugin::copydesk') as Policy;

  return {
    policy,
    schemaOf,
    rolesOf: (uid: string): FieldRoleOverrides => resolveRoles(policy(), uid),

    /** Whether publications of this content type pass the gate. */
    governs: (uid: string): boolean => uid in policy().contentTypes && schemaOf(uid).draftAndPublish,

    /** A document before a publication, as the rules see it. */
    load: (uid: string, documentId: DocumentId): Promise<ReleaseSnapshot> =>
      loadSnapshot(strapi, uid, documentId, schemaOf, policy()),

    /** The locales that a document of this type needs before it is complete. */
    requiredLocales: (uid: string): readonly Locale[] => policy().contentTypes[uid]?.locales ?? policy().locales,

    /**
     * Everything that stands against publishing the document in these locales, under its waiver if it has one. Labels are
     * read only when there is something to say.
     */
    async assess(document: ReleaseSnapshot, locales: readonly Locale[]): Promise<Violation[]> {
      const waivedUntil = await getWaivers(strapi).findDeadline(document.uid, document.documentId);
      return withLabels(document.uid, (desk) => assessRelease(document, locales, desk, waivedUntil));
    },

    /** The same of versions as they stand, whatever their release mode asks. */
    assessVersions: (document: DocumentSnapshot, locales: readonly Locale[]): Promise<Violation[]> =>
      withLabels(document.uid, (desk) => assessDocument(document, locales, desk)),
  };

  async function withLabels(uid: string, assess: (desk: Desk) => Violation[]): Promise<Violation[]> {
    const desk = { policy: policy(), schemaOf, labelOf: humanizeAttribute, now: new Date() };
    const violations = assess(desk);
    return violations.length === 0 ? violations : assess({ ...desk, labelOf: await loadLabels(strapi, uid) });
  }
};
