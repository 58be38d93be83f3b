import type { Core } from '@strapi/strapi';
import { assessDocument, type AssessmentEnvironment } from '../../../../src/plugins/copydesk/domain/assess-document';
import { rightsExpired } from '../../../../src/plugins/copydesk/domain/attribution/rights-expired';
import { readRelated } from '../../../../src/plugins/copydesk/domain/document';
import type { Policy } from '../../../../src/plugins/copydesk/domain/policy/policy';
import { isBlocking, type Violation } from '../../../../src/plugins/copydesk/domain/violation';
import { copydesk } from '../../../helpers/copydesk';
import { article, noDocument } from '../../../helpers/doors';
import type { Outcome } from './perform';
import { type Snapshot, readRelations, type SnapshotRow } from './snapshot';

/** What has been seen of a run so far. */
export interface Memory {
  before: Snapshot;
  /** Articles some of whose published versions went out without the others: their texts may differ. */
  loosened: Set<string>;
  /** What readers saw before an article was withdrawn. */
  lastSeen: Map<string, Snapshot>;
}

const expected = new Set([
  ...['ValidationError', 'NotFoundError', 'ForbiddenError', 'PolicyError', 'UnauthorizedError'],
  // Somebody else's write of the same rows, past the plugin and its queue, was there first.
  'ConflictError',
]);

/** What an answer must never be: an error that nobody foresaw. */
export function findBrokenAnswers(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ answer: { refusal } }) => {
    // Code that is answered with nothing has asked for a document that is gone.
    if (!refusal || refusal.message === noDocument) return [];
    return expected.has(refusal.name) && (refusal.status ?? 400) < 500 ? [] : [`broke: ${JSON.stringify(refusal)}`];
  });
}

/** Everything that must not be in the database after a round, in one sentence each. */
export function findBrokenInvariants(
  strapi: Core.Strapi,
  memory: Memory,
  after: Snapshot,
  outcomes: readonly Outcome[],
): string[] {
  const subjects = outcomes.flatMap((outcome) => outcome.subjects);
  noteLoosened(memory, after, subjects);
  for (const documentId of after.withdrawn) {
    if (!memory.before.withdrawn.has(documentId)) memory.lastSeen.set(documentId, memory.before);
  }
  return [
    ...findDoubles(after),
    ...findViolations(strapi, memory, after),
    ...findDifferences(after),
    ...findLosses(memory.before, after, subjects),
    ...findWrongSlugs(after),
    ...findDisagreement(after),
  ];
}

const isPublished = ({ publishedAt }: SnapshotRow) => publishedAt !== null;
const nameOf = ({ documentId, locale, publishedAt }: SnapshotRow) =>
  `${documentId} ${locale} ${publishedAt === null ? 'draft' : 'published'}`;
const groupByDocument = (rows: readonly SnapshotRow[]) => group(rows, ({ documentId }) => documentId);

function group(rows: readonly SnapshotRow[], keyOf: (row: SnapshotRow) => string): Map<string, SnapshotRow[]> {
  const groups = new Map<string, SnapshotRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** Published versions that readers are shown. */
const isShown = ({ withdrawn, withheld }: Snapshot, row: SnapshotRow) =>
  isPublished(row) && !withdrawn.has(row.documentId) && !withheld.has(`${row.documentId} ${row.locale}`);

/** The delivery and Strapi's own list give what is published and not kept from readers: that, all of it, and nothing else. */
function findDisagreement(after: Snapshot): string[] {
  const shown = after.rows
    .filter((row) => isShown(after, row))
    .map(({ documentId, locale }) => `${documentId} ${locale}`);
  const compare = (door: string, given: readonly string[]) => [
    ...given.filter((name) => !shown.includes(name)).map((name) => `${door} gives ${name}, which readers must not see`),
    ...shown.filter((name) => !given.includes(name)).map((name) => `${door} does not give ${name}`),
  ];
  return [...compare('the delivery', after.delivered), ...compare('REST', after.listed)];
}

function findDoubles({ rows }: Snapshot): string[] {
  const groups = group(rows, nameOf);
  return [...groups].filter(([, same]) => same.length > 1).map(([name, same]) => `${same.length} rows of ${name}`);
}

/** A publication makes a new row, so rows that are new tell what went out; if not everything at once, texts may differ. */
function noteLoosened({ before, loosened }: Memory, after: Snapshot, subjects: readonly string[]): void {
  const known = new Set(before.rows.map(({ id }) => id));
  for (const [documentId, rows] of groupByDocument(after.rows.filter(isPublished))) {
    const renewed = rows.filter(({ id }) => !known.has(id));
    if (renewed.length === 0) continue;
    const atOnce = subjects.filter((subject) => subject === documentId).length === 1;
    if (atOnce && renewed.length === rows.length) loosened.delete(documentId);
    else loosened.add(documentId);
  }
}

/**
 * The published versions are assessed, each as of the moment it went out. What readers of the same version saw before may stay: a
 * publication has to be no worse.
 */
function findViolations(strapi: Core.Strapi, { before, loosened, lastSeen }: Memory, after: Snapshot): string[] {
  return [...groupByDocument(after.rows.filter((row) => isShown(after, row)))].flatMap(([documentId, own]) =>
    own.flatMap((row) => {
      const violations = assessAt(strapi, after, row, row.publishedAt).filter(
        ({ rule }) => !(rule.startsWith('translation/') && loosened.has(documentId)),
      );
      // What was withdrawn comes back as a republication of what readers saw then, but for a picture whose rights have expired since.
      const then = before.withdrawn.has(documentId) ? lastSeen.get(documentId) : before;
      const former = then?.rows.find((one) => isPublished(one) && nameOf(one) === nameOf(row));
      const assessFormer = (snapshot: Snapshot) =>
        former && violations.length > 0 ? assessAt(strapi, snapshot, former, row.publishedAt) : [];
      const expired = then
        ? assessFormer({ ...then, related: before.related }).filter(({ rule }) => rule === rightsExpired.id)
        : [];
      const seen = new Set([...(then ? assessFormer(then) : []), ...expired].map(nameViolation));
      return violations
        .filter((violation) => !seen.has(nameViolation(violation)))
        .map(({ rule, path, message }) => `${nameOf(row)} violates ${rule} at ${path.join('.')}: ${message}`);
    }),
  );
}

/** The errors of a published version in a snapshot, as of a moment. */
function assessAt(
  strapi: Core.Strapi,
  { rows, related }: Snapshot,
  { documentId, locale }: SnapshotRow,
  at: string | null,
): Violation[] {
  const policy = strapi.config.get('plugin::copydesk') as Policy;
  const { schemaOf } = copydesk.policyInForce(strapi);
  const own = rows.filter((row) => isPublished(row) && row.documentId === documentId);
  const versions = Object.fromEntries(own.map((row) => [row.locale, row]));
  const now = new Date(String(at));
  const environment: AssessmentEnvironment = { policy, schemaOf, labelOf: (_uid, path) => path.join('.'), now };
  return assessDocument({ uid: article, documentId, versions, related }, [locale], environment).filter(isBlocking);
}

/** The same for two violations that say the same of the same field, wherever its section has moved. */
const nameViolation = ({ rule, path, target }: Violation) =>
  JSON.stringify([rule, path.filter((step) => typeof step === 'string'), target?.documentId]);

/** What all published versions share, told without regard to locale. A version without a dateline has no date to share. */
function readShared(row: SnapshotRow): Record<string, unknown> {
  const { authors, illustration, sources, backgrounds } = readRelations(row);
  const [dateline] = readRelated(row.dateline);
  const { genre, sourceLocale } = row;
  return {
    genre,
    sourceLocale,
    authors,
    illustration,
    sources,
    backgrounds,
    ...(dateline && { date: dateline.date ?? null }),
  };
}

function findDifferences(after: Snapshot): string[] {
  return [...groupByDocument(after.rows.filter((row) => isShown(after, row))).values()].flatMap(([first, ...others]) =>
    others.flatMap((other) => {
      const [one, two] = [readShared(first as SnapshotRow), readShared(other)];
      return Object.keys(one)
        .filter((name) => name in two && JSON.stringify(one[name]) !== JSON.stringify(two[name]))
        .map(
          (name) =>
            `${nameOf(other)} differs from ${first?.locale} in ${name}: ${JSON.stringify(two[name])}, ${JSON.stringify(one[name])}`,
        );
    }),
  );
}

/**
 * Nobody’s relations change but those of an article that somebody worked on, or to a document that somebody worked on; what
 * readers are shown changes with the article alone.
 */
function findLosses(before: Snapshot, after: Snapshot, subjects: readonly string[]): string[] {
  const earlier = new Map(before.rows.map((row) => [nameOf(row), row]));
  return after.rows.flatMap((row) => {
    const old = earlier.get(nameOf(row));
    if (!old || subjects.includes(row.documentId)) return [];
    const [was, is] = [readRelations(old), readRelations(row)];
    return Object.keys(was).flatMap((place) => {
      const [here, there] = [is[place] ?? [], was[place] ?? []];
      const lost = there.filter((id) => !here.includes(id) && (isPublished(row) || !subjects.includes(id)));
      const gained = isPublished(row) ? here.filter((id) => !there.includes(id)) : [];
      return [
        ...(lost.length > 0 ? [`${nameOf(row)} lost ${lost.join(', ')} at ${place}`] : []),
        ...(gained.length > 0 ? [`${nameOf(row)} shows ${gained.join(', ')} at ${place}, unpublished`] : []),
      ];
    });
  });
}

function findWrongSlugs(after: Snapshot): string[] {
  const { rows, claims } = after;
  return rows
    .filter((row) => isShown(after, row))
    .flatMap((row) => {
      const { slug, documentId, locale } = row as SnapshotRow & { slug: string | null };
      if (!slug) return [`${nameOf(row)} has no slug`];
      const claim = claims.find((one) => one.locale === locale && one.slug === slug);
      return claim?.claimant === documentId ? [] : [`${nameOf(row)}: “${slug}” is claimed by ${claim?.claimant}`];
    });
}
