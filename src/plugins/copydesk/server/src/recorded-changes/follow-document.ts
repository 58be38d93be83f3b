import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { policyInForce } from '../policy/policy-in-force';
import { claimPublishedSlugs } from '../slugs/claim-published-slugs';
import { openTranslationRecord } from '../translations/open-translation-record';
import { removeStates } from '../translations/state-store';
import { recordRetractions } from '../withdrawals/record-retractions';
import { documentChanges } from '../writes/document-changes';

/**
 * Does for a document that something else has written what the plugin does with its own writes: brings its translation records
 * up to date, claims its addresses, withdraws what it retracts, and notes the change, so that the desk and what readers get follow. Call it within
 * a write.
 *
 * `locales` are those whose versions were written: a changed text there is a translation of the source as it is now. A document without
 * records gets them as {@link adoptDocuments} gives them.
 */
export async function followDocument(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  locales: readonly Locale[],
): Promise<void> {
  documentChanges(strapi).note({ uid, documentId, isSeen: true });
  if (!policyInForce(strapi).covers(uid)) return;

  const record = await openTranslationRecord(strapi, uid, documentId);
  const { draft, published } = record.staged;
  if (Object.keys(draft.versions).length + Object.keys(published.versions).length === 0) {
    return removeStates(strapi, { contentType: uid, subject: documentId });
  }
  const { draftAndPublish } = policyInForce(strapi).schemaOf(uid);
  await claimPublishedSlugs(strapi, uid, documentId, (draftAndPublish ? published : draft).versions);
  const at = new Date().toISOString();
  await (draft.state ? record.refresh(locales, at) : record.adopt(at));
  if (policyInForce(strapi).governs(uid)) await recordRetractions(strapi, uid, documentId);
}
