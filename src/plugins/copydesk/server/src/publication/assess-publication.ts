import type { Core } from '@strapi/strapi';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { SeenByReaders } from '../../../domain/release/assess-lifting';
import { assessPublished } from '../../../domain/release/assess-published';
import { assessReadiness, type Readiness } from '../../../domain/release/assess-readiness';
import { assessRelease, assessVersions, findExcused } from '../../../domain/release/assess-release';
import { type Excused, listWithheld } from '../../../domain/release/debt';
import { isOfRetraction } from '../../../domain/release/is-of-retraction';
import { retracts } from '../../../domain/release/retracts';
import { isBlocking, type Violation } from '../../../domain/violation';
import { describeEnvironment } from '../documents/describe-environment';
import { loadSnapshot } from '../documents/load-snapshot';
import { policyInForce } from '../policy/policy-in-force';
import { createSynchroniser, editedStatus } from '../synchronisation/create-synchroniser';
import { markWithheld } from '../releases/mark-withheld';
import { historyOf } from '../synchronisation/load-history';
import { loadReleaseRecord } from '../releases/release-record';
import { loadStates } from '../translations/state-store';
import { toDocumentState } from '../translations/stored-state';
import { markWithdrawn } from '../withdrawals/mark-withdrawn';
import { findWithdrawals, listLifted } from '../withdrawals/withdrawal-store';
import { findDeadline } from '../waivers/waiver-store';

/**
 * Loads a document as the rules see it before a publication; of a type without drafts, as it is. Its synchronised fields are what the
 * gate will make of them, so that a dry run finds what the gate finds.
 */
export async function loadForPublication(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<ReleaseSnapshot> {
  const { policy, schemaOf } = policyInForce(strapi);
  const [snapshot, stored, { onceOut, debts }] = await Promise.all([
    loadSnapshot(strapi, uid, documentId, schemaOf),
    loadStates(strapi, uid, documentId),
    loadReleaseRecord(strapi, uid, documentId),
  ]);
  const hasRetractions = retracts(snapshot, Object.keys(snapshot.versions), { policy: policy(), schemaOf });
  const synchroniser = createSynchroniser(strapi, uid, editedStatus(strapi, uid));
  const state = toDocumentState(stored.filter(({ stage }) => stage === 'draft'));
  const document: ReleaseSnapshot = await markWithdrawn(strapi, {
    ...snapshot,
    related: await markWithheld(strapi, documentId, snapshot.related),
    versions: synchroniser.previewProjection(snapshot, historyOf(strapi, { ...snapshot, state })),
    ...(hasRetractions && { liftedRetractions: listLifted(await findWithdrawals(strapi, uid, documentId)) }),
    onceOut,
    debts,
    state,
    publishedState: toDocumentState(stored.filter(({ stage }) => stage === 'published')),
  });
  if (!policy().withholdOutOfPolicy) return document;
  return { ...document, withheld: listWithheld(document, await describeEnvironment(strapi, uid), debts) };
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

/** Whether a publication that the gate lets through would pass it also if it did not withdraw the document. */
export async function wouldPass(
  strapi: Core.Strapi,
  document: ReleaseSnapshot,
  locales: readonly Locale[],
): Promise<boolean> {
  const { uid, documentId } = document;
  const { policy, schemaOf } = policyInForce(strapi);
  if (!retracts(document, locales, { policy: policy(), schemaOf })) return true;
  const environment = await describeEnvironment(strapi, uid);
  const waivedUntil = await findDeadline(strapi, uid, documentId);
  return !assessVersions(document, locales, environment, waivedUntil).some(
    (violation) => isBlocking(violation) && !isOfRetraction(violation, document, environment),
  );
}

/** Finds what a publication that the gate lets through would have been refused for without its correction or its waiver. */
export async function findExcuse(
  strapi: Core.Strapi,
  document: ReleaseSnapshot,
  locales: readonly Locale[],
): Promise<Excused | undefined> {
  const { uid, documentId } = document;
  const waivedUntil = await findDeadline(strapi, uid, documentId);
  return findExcused(document, locales, await describeEnvironment(strapi, uid), waivedUntil);
}

/** Finds what is wrong with a document as readers see it now, by the policy of today. */
export async function examinePublished(strapi: Core.Strapi, document: ReleaseSnapshot): Promise<readonly Violation[]> {
  if (Object.keys(document.publishedVersions).length === 0) return [];
  return assessPublished(document, await describeEnvironment(strapi, document.uid));
}

/** What readers see of a document: in which locales, and the errors in them, of all that is wrong with it. */
export function describeSeen(
  { publishedVersions, publishedState }: ReleaseSnapshot,
  found: readonly Violation[],
): SeenByReaders {
  return {
    locales: Object.keys(publishedVersions),
    violations: found.filter(isBlocking),
    ...(publishedState && { source: publishedState.source }),
  };
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
