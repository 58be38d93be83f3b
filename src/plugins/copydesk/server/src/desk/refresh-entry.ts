import type { Core } from '@strapi/strapi';
import { describeEntry } from '../../../domain/desk/describe-entry';
import { type DocumentSnapshot, type Entry, readRelated, type ReleaseSnapshot } from '../../../domain/document';
import { assessReadiness } from '../../../domain/release/assess-readiness';
import type { DocumentId } from '../../../domain/violation';
import { findTitle } from '../documents/find-title';
import { recallLabels } from '../documents/load-labels';
import { getChanges } from '../get-changes';
import { getDesk } from '../policy/policy-in-force';
import { getWaivers } from '../waivers/waiver-store';
import { openBooks } from '../translations/open-translation-record';
import { type EntryRow, removeEntry, writeEntry } from './entry-store';

/** Brings what the desk shows of a document up to date. Runs in the caller's transaction. */
export async function refreshEntry(strapi: Core.Strapi, uid: string, documentId: DocumentId): Promise<void> {
  const known = getChanges(strapi).recall({ uid, documentId });
  const { draft, published } = known ?? (await openBooks(strapi, uid, documentId)).kept;
  if (Object.keys(draft.versions).length === 0) return removeEntry(strapi, uid, documentId);
  await writeEntry(strapi, await composeEntry(strapi, draft, published));
}

async function composeEntry(
  strapi: Core.Strapi,
  draft: DocumentSnapshot,
  published: DocumentSnapshot,
): Promise<EntryRow> {
  const { uid, documentId, versions } = draft;
  const desk = getDesk(strapi);
  const policy = desk.policy();
  const document = toRelease(draft, published, desk.governs(uid));
  const now = new Date();
  const [labelOf, waiver] = await Promise.all([
    recallLabels(strapi, uid),
    // Where originals do not wait for their translations there is nothing to waive.
    policy.contentTypes[uid]?.release === 'together' ? getWaivers(strapi).findStanding(uid, documentId) : undefined,
  ]);
  const readiness = assessReadiness(document, { policy, schemaOf: desk.schemaOf, labelOf, now }, waiver?.deadline);
  const { sourceLocale } = readiness;
  const assessment = describeEntry(readiness, {
    modified: Object.keys(published.versions).filter((locale) => isLater(versions[locale], published.versions[locale])),
    urgent: Object.keys(published.versions).filter(
      (locale) => (published.state?.translations[locale]?.urgentSince ?? null) !== null,
    ),
    required: desk.requiredLocales(uid),
    waiver,
    now,
  });
  const schema = desk.schemaOf(uid);
  const byline = policy.parts[uid]?.byline;
  const rows = Object.values(versions);
  const authors = rows.flatMap((row) => readRelated(byline === undefined ? [] : row[byline]));
  return {
    contentType: uid,
    subject: documentId,
    title: findTitle(schema, versions[sourceLocale] ?? rows[0] ?? {}),
    titles: [...new Set(rows.map((row) => findTitle(schema, row)))].join('\n'),
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

/** When the document stands otherwise though nobody writes: the rights of something it shows expire, or its waiver lapses. */
function findNextChange(
  strapi: Core.Strapi,
  { related }: ReleaseSnapshot,
  deadline: Date | undefined,
  now: Date,
): string | null {
  const { parts } = getDesk(strapi).policy();
  const expiries = related.flatMap(({ uid, versions }) => {
    const attribute = parts[uid]?.rightsExpireAt;
    return attribute === undefined ? [] : Object.values(versions).map((row) => row[attribute]);
  });
  const times = [...expiries, deadline].filter((time) => time !== null && time !== undefined).map(toTime);
  return times.filter((time) => time > now.toISOString()).sort()[0] ?? null;
}

function isLater(draft: Entry | undefined, published: Entry | undefined): boolean {
  return draft !== undefined && published !== undefined && toTime(draft.updatedAt) > toTime(published.updatedAt);
}

function toTime(value: unknown): string {
  return new Date(value as string | Date).toISOString();
}
