import type { Core } from '@strapi/strapi';
import type { Desk } from '../../../domain/assess-document';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { Policy } from '../../../domain/policy/policy';
import { resolveRoles } from '../../../domain/policy/resolve-roles';
import { assessRelease } from '../../../domain/release/assess-release';
import type { FieldRoleOverrides } from '../../../domain/translation/field-role';
import type { DocumentId, Locale, Violation } from '../../../domain/violation';
import { loadSnapshot } from '../documents/load-snapshot';
import { createSchemaReader } from '../policy/read-schema';
import { loadLabels } from '../documents/load-labels';
import { getWaivers } from '../waivers/waiver-store';
import { loadStates } from '../translations/state-store';
import { toDocumentState } from '../translations/stored-state';

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

    /** A document as the rules see it: before a publication, or as it is where its type has no drafts. */
    async load(uid: string, documentId: DocumentId): Promise<ReleaseSnapshot> {
      const [snapshot, stored] = await Promise.all([
        loadSnapshot(strapi, uid, documentId, schemaOf),
        loadStates(strapi, uid, documentId),
      ]);
      return {
        ...snapshot,
        state: toDocumentState(stored.filter(({ stage }) => stage === 'draft')),
        publishedState: toDocumentState(stored.filter(({ stage }) => stage === 'published')),
      };
    },

    /** The locales that a document of this type needs before it is complete. */
    requiredLocales: (uid: string): readonly Locale[] => policy().contentTypes[uid]?.locales ?? policy().locales,

    /**
     * Everything that stands against publishing the document in these locales, under its waiver if it has one.
     */
    async assess(document: ReleaseSnapshot, locales: readonly Locale[]): Promise<Violation[]> {
      const waivedUntil = await getWaivers(strapi).findDeadline(document.uid, document.documentId);
      return withLabels(document.uid, (desk) => assessRelease(document, locales, desk, waivedUntil));
    },
  };

  async function withLabels(uid: string, assess: (desk: Desk) => Violation[]): Promise<Violation[]> {
    return assess({ policy: policy(), schemaOf, labelOf: await loadLabels(strapi, uid), now: new Date() });
  }
};
