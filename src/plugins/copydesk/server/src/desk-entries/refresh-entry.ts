import type { Core, UID } from '@strapi/strapi';
import { describeEntry } from '../../../domain/desk/describe-entry';
import { type Entry, readRelated, type ReleaseSnapshot } from '../../../domain/document';
import { assessReadiness } from '../../../domain/release/assess-readiness';
import type { DocumentId, Locale } from '../../../domain/violation';
import { findTitle } from '../documents/find-title';
import { loadLabels } from '../documents/load-labels';
import { getDesk } from '../get-desk';
import { getWaivers } from '../get-waivers';
import { type EntryRow, removeEntry, writeEntry } from './entry-store';

/** Brings what the desk shows of a document up to date. Runs in the caller's transaction. */
export async function refreshEntry(strapi: Core.Strapi, uid: string, documentId: DocumentId): Promise<void> {
  const document = await getDesk(strapi).load(uid, documentId);
  if (Object.keys(document.versions).length === 0) return removeEntry(strapi, uid, documentId);
  await writeEntry(strapi, await composeEntry(strapi, document));
}

async function composeEntry(strapi: Core.Strapi, document: ReleaseSnapshot): Promise<EntryRow> {
  const { uid, documentId, versions } = document;
  const desk = getDesk(strapi);
  const policy = desk.policy();
  const now = new Date();
  const [waiver, published, labelOf] = await Promise.all([
    getWaivers(strapi).findStanding(uid, documentId),
    loadPublished(strapi, document),
    loadLabels(strapi, uid),
  ]);
  const readiness = assessReadiness(document, { policy, schemaOf: desk.schemaOf, labelOf, now }, waiver?.deadline);

  const { sourceLocale } = readiness;
  const assessment = describeEntry(readiness, {
    modified: published
      .filter(({ locale, updatedAt }) => isLater(versions[locale], updatedAt))
      .map(({ locale }) => locale),
    urgent: published.filter(({ urgent }) => urgent).map(({ locale }) => locale),
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

interface PublishedVersion {
  locale: Locale;
  updatedAt: unknown;
  urgent: boolean;
}

/** What readers see, as far as the desk tells of it. */
async function loadPublished(
  strapi: Core.Strapi,
  { uid, documentId, publishedLocales, publishedState }: ReleaseSnapshot,
): Promise<PublishedVersion[]> {
  if (publishedLocales.length === 0 || !getDesk(strapi).governs(uid)) return [];
  const rows: { locale: Locale; updatedAt: unknown }[] = await strapi.db.query(uid as UID.ContentType).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['locale', 'updatedAt'],
  });
  const urgentIn = (locale: Locale) => (publishedState?.translations[locale]?.urgentSince ?? null) !== null;
  return rows.map((row) => ({ ...row, urgent: urgentIn(row.locale) }));
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

function isLater(draft: Entry | undefined, published: unknown): boolean {
  return draft !== undefined && toTime(draft.updatedAt) > toTime(published);
}

function toTime(value: unknown): string {
  return new Date(value as string | Date).toISOString();
}
