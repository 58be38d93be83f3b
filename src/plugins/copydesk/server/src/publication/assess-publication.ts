import type { Core } from '@strapi/strapi';
import type { AssessmentEnvironment } from '../../../domain/assess-document';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { assessReadiness, type Readiness } from '../../../domain/release/assess-readiness';
import { assessRelease } from '../../../domain/release/assess-release';
import type { Violation } from '../../../domain/violation';
import { loadLabels } from '../documents/load-labels';
import { loadSnapshot } from '../documents/load-snapshot';
import { policyInForce } from '../policy/policy-in-force';
import { loadStates } from '../translations/state-store';
import { toDocumentState } from '../translations/stored-state';
import { findDeadline } from '../waivers/waiver-store';

/** Loads a document as the rules see it before a publication; of a type without drafts, as it is. */
export async function loadForPublication(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<ReleaseSnapshot> {
  const [snapshot, stored] = await Promise.all([
    loadSnapshot(strapi, uid, documentId, policyInForce(strapi).schemaOf),
    loadStates(strapi, uid, documentId),
  ]);
  return {
    ...snapshot,
    state: toDocumentState(stored.filter(({ stage }) => stage === 'draft')),
    publishedState: toDocumentState(stored.filter(({ stage }) => stage === 'published')),
  };
}

/** Finds everything that would refuse publishing a document in these locales, under its waiver if it has one. */
export async function assessPublication(
  strapi: Core.Strapi,
  document: ReleaseSnapshot,
  locales: readonly Locale[],
): Promise<Violation[]> {
  const { uid, documentId } = document;
  const waivedUntil = await findDeadline(strapi, uid, documentId);
  return assessRelease(document, locales, await describeEnvironment(strapi, uid), waivedUntil);
}

/** The dry run of a publication: the rules of the gate, and nothing is written. */
export async function examineReadiness(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<Readiness> {
  const [document, environment, waivedUntil] = await Promise.all([
    loadForPublication(strapi, uid, documentId),
    describeEnvironment(strapi, uid),
    findDeadline(strapi, uid, documentId),
  ]);
  return assessReadiness(document, environment, waivedUntil);
}

/** What the assessment of a document of this type needs to know beside it. */
export async function describeEnvironment(strapi: Core.Strapi, uid: ContentTypeUid): Promise<AssessmentEnvironment> {
  const { policy, schemaOf } = policyInForce(strapi);
  return { policy: policy(), schemaOf, labelOf: await loadLabels(strapi, uid), now: new Date() };
}
