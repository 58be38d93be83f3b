import type { Core } from '@strapi/strapi';
import type { AssessmentEnvironment } from '../../../domain/assess-document';
import { isOfCredit } from '../../../domain/attribution/is-of-credit';
import { describeDeskRow } from '../../../domain/desk/describe-desk-row';
import { type DocumentSnapshot, type Row, readRelated, type ReleaseSnapshot } from '../../../domain/document';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { assessPublished } from '../../../domain/release/assess-published';
import { assessReadiness } from '../../../domain/release/assess-readiness';
import { findOutOfPolicy, type LetOut, listOpenDebts, listWithheld } from '../../../domain/release/debt';
import { describeEnvironment } from '../documents/describe-environment';
import { findTitle } from '../documents/find-title';
import { loadLabelsCached } from '../documents/load-labels';
import { policyInForce } from '../policy/policy-in-force';
import { markWithdrawn } from '../withdrawals/mark-withdrawn';
import { findWithdrawals, listLifted } from '../withdrawals/withdrawal-store';
import { keepReleaseRecord } from '../releases/keep-release-record';
import { markWithheld } from '../releases/mark-withheld';
import { loadReleaseRecord, removeReleaseRecord } from '../releases/release-record';
import { findStandingWaiver } from '../waivers/waiver-store';
import type { DocumentChange } from '../writes/document-changes';
import { loadStagedDocument } from '../translations/open-translation-record';
import { type DeskRow, removeDeskRow, writeDeskRow } from './desk-row-store';
import { isWithholding, noteWithholding, type WithholdingChange } from './withheld-versions';

/**
 * Updates the desk row of a document, and what is remembered of its publications. Runs in the caller's transaction. Answers what becomes of its
 * withholding. What `alongside` lets out in the same write is not kept from readers any more, whatever the desk still says.
 */
export async function refreshDeskRow(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  letOut?: LetOut,
  alongside: readonly DocumentChange[] = [],
): Promise<WithholdingChange> {
  const { draft, published } = await loadStagedForDesk(strapi, uid, documentId, alongside);
  if (Object.keys(draft.versions).length === 0) {
    await removeReleaseRecord(strapi, uid, documentId);
    await removeDeskRow(strapi, uid, documentId);
    return 'none';
  }
  const environment = await describeEnvironment(strapi, uid, loadLabelsCached);
  if (policyInForce(strapi).governs(uid)) {
    await keepReleaseRecord(strapi, toRelease(draft, published, true), environment, letOut);
  }
  const row = await composeDeskRow(strapi, draft, published, environment);
  const change = await noteWithholding(strapi, row);
  await writeDeskRow(strapi, row);
  return change;
}

/** What the desk is to show of a document; undefined if it is gone. */
export async function describeDocument(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<DeskRow | undefined> {
  const { draft, published } = await loadStagedForDesk(strapi, uid, documentId);
  if (Object.keys(draft.versions).length === 0) return undefined;
  return composeDeskRow(strapi, draft, published, await describeEnvironment(strapi, uid, loadLabelsCached));
}

/** Loads a document with what it points to as readers see that. */
async function loadStagedForDesk(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  alongside: readonly DocumentChange[] = [],
): Promise<{ draft: DocumentSnapshot; published: DocumentSnapshot }> {
  const { draft, published } = await loadStagedDocument(strapi, uid, documentId);
  const related = (await markWithheld(strapi, documentId, draft.related)).map((one) => {
    const changes = alongside.filter((change) => change.uid === one.uid && change.documentId === one.documentId);
    const out = changes.flatMap(({ letOut }) => letOut?.locales ?? []);
    return { ...one, withheldLocales: one.withheldLocales?.filter((locale) => !out.includes(locale)) };
  });
  return { draft: { ...draft, related }, published: { ...published, related } };
}

async function composeDeskRow(
  strapi: Core.Strapi,
  draft: DocumentSnapshot,
  published: DocumentSnapshot,
  environment: AssessmentEnvironment,
): Promise<DeskRow> {
  const { uid, documentId, versions } = draft;
  const inForce = policyInForce(strapi);
  const { policy, now } = environment;
  const [withdrawals, waiver, { onceOut, debts }] = await Promise.all([
    findWithdrawals(strapi, uid, documentId),
    // An original that does not wait for its translations needs no waiver.
    policy.contentTypes[uid]?.release === 'together' ? findStandingWaiver(strapi, uid, documentId) : undefined,
    loadReleaseRecord(strapi, uid, documentId),
  ]);
  const isWithdrawn = withdrawals.some(({ liftedAt }) => liftedAt === null);
  const liftedRetractions = listLifted(withdrawals);
  const release = { ...toRelease(draft, published, inForce.governs(uid)), onceOut, debts, liftedRetractions };
  const document = { ...release, withheld: listWithheld(release, environment, debts) };
  // Of what is withdrawn, readers see nothing that could be wrong.
  const isWatched = inForce.governs(uid) || isWithholding(strapi, uid);
  const found = isWatched && !isWithdrawn ? assessPublished(document, environment) : [];
  const parts = policy.parts[uid];
  const live = inForce.governs(uid) ? found : found.filter((violation) => isOfCredit(violation, parts));
  // What was withdrawn afterwards is no fault of what is out: only a publication waits for it.
  const readiness = assessReadiness(await markWithdrawn(strapi, document), environment, waiver?.deadline);
  const { sourceLocale } = readiness;
  const assessment = describeDeskRow(readiness, {
    modified: Object.keys(published.versions).filter((locale) => isLater(versions[locale], published.versions[locale])),
    urgent: Object.keys(published.versions).filter(
      (locale) => (published.state?.translations[locale]?.urgentSince ?? null) !== null,
    ),
    required: inForce.requiredLocales(uid),
    outOfPolicy: findOutOfPolicy(live, debts),
    debts: listOpenDebts(debts, live, Object.keys(published.versions)),
    waiver,
    withdrawn: isWithdrawn,
    now,
  });
  const schema = inForce.schemaOf(uid);
  const rows = Object.values(versions);
  const authors = rows.flatMap((row) => readRelated(parts?.byline === undefined ? [] : row[parts.byline]));
  return {
    contentType: uid,
    subject: documentId,
    title: findTitle(schema, parts, versions[sourceLocale] ?? rows[0] ?? {}),
    titles: [...new Set(rows.map((row) => findTitle(schema, parts, row)))].join('\n'),
    sourceLocale,
    ...assessment,
    waiver: waiver
      ? { deadline: waiver.deadline.toISOString(), grantedBy: waiver.grantedBy.name, reason: waiver.reason }
      : null,
    authors: [...new Set(authors.map((author) => String(author.documentId)))],
    changedAt:
      rows
        .map(({ updatedAt }) => toTime(updatedAt))
        .sort()
        .at(-1) ?? now.toISOString(),
    reassessAt: findNextChange(strapi, document, waiver?.deadline, now),
  };
}

/** A document before a publication; one of a type without drafts is what readers see. */
function toRelease(draft: DocumentSnapshot, published: DocumentSnapshot, hasDrafts: boolean): ReleaseSnapshot {
  return {
    ...draft,
    publishedVersions: (hasDrafts ? published : draft).versions,
    publishedState: published.state,
  };
}

/**
 * When the assessment changes without a write: the rights of something that the document shows expire, or its waiver lapses.
 */
function findNextChange(
  strapi: Core.Strapi,
  { related }: ReleaseSnapshot,
  deadline: Date | undefined,
  now: Date,
): string | null {
  const { parts } = policyInForce(strapi).policy();
  const expiries = related.flatMap(({ uid, versions }) => {
    const attribute = parts[uid]?.rightsExpireAt;
    return attribute === undefined ? [] : Object.values(versions).map((row) => row[attribute]);
  });
  const times = [...expiries, deadline].filter((time) => time !== null && time !== undefined).map(toTime);
  return times.filter((time) => time > now.toISOString()).sort()[0] ?? null;
}

function isLater(draft: Row | undefined, published: Row | undefined): boolean {
  return draft !== undefined && published !== undefined && toTime(draft.updatedAt) > toTime(published.updatedAt);
}

function toTime(value: unknown): string {
  return new Date(value as string | Date).toISOString();
}
