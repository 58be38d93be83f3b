import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { findPanelAbility } from '../current-request/find-panel-ability';
import { loadVersionRows } from '../documents/load-version-rows';
import { policyInForce } from '../policy/policy-in-force';
import { roleError } from '../policy/role-error';
import { createContentAccess } from './content-access';

interface Publication {
  published: readonly Locale[];
  /** The other locales in which it has changed what readers see. */
  followed: readonly Locale[];
}

/**
 * Refuses a user of the panel who may publish what they publish, and not the languages that follow it: something that all share
 * has been changed there and was not published. Where the user may publish nothing of it, code of the newsroom does it for them.
 */
export async function refuseForbiddenFollowing(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  { published, followed }: Publication,
): Promise<void> {
  const ability = findPanelAbility(strapi);
  if (!ability || followed.length === 0) return;
  const { mayPublish } = createContentAccess(strapi, ability);
  const drafts = (await loadVersionRows(strapi, uid, [documentId])).filter(({ publishedAt }) => publishedAt === null);
  const isPermitted = (locale: Locale) => drafts.every((draft) => draft.locale !== locale || mayPublish(draft));
  const refused = followed.filter((locale) => !isPermitted(locale));
  if (refused.length === 0 || !published.every(isPermitted)) return;
  const { displayName: name } = policyInForce(strapi).schemaOf(uid);
  throw roleError(
    {
      key: 'refusal.shared',
      values: { type: { kind: 'type', uid, name }, languages: { kind: 'languages', locales: refused } },
    },
    { uid, documentId, right: 'publish', locale: refused },
  );
}
