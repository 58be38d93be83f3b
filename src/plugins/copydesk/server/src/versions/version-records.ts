import type { Core } from '@strapi/strapi';
import { findAuthor } from '../current-request/find-author';
import { runSql } from '../database/run-sql';
import { policyInForce } from '../policy/policy-in-force';
import type { DocumentChange } from '../writes/document-changes';
import { noteVersion } from './answered-versions';
import { readVersions } from './read-versions';
import type { Version, VersionName } from './version-tag';

/** Who gave a field the content with this digest, and when; nobody is named where code wrote. */
export type FieldRecord = readonly [digest: string, by: string | null, at: string];

/** What is remembered of a version: one row for each, whatever number of times it is written. */
export interface VersionRecord {
  tag: string;
  by: string | null;
  at: string;
  fields: Readonly<Record<string, FieldRecord>>;
}

const table = 'copydesk_versions';

/**
 * Records, at the end of each write and in its transaction, who has changed which fields: of the locale that was written and of
 * every other that a synchronised field reached. The running request learns the versions that it has left.
 */
export async function recordVersions(strapi: Core.Strapi, changes: readonly DocumentChange[]): Promise<void> {
  const by = findAuthor(strapi)?.name ?? null;
  const at = new Date().toISOString();
  for (const { uid, documentId } of changes) {
    if (!policyInForce(strapi).covers(uid)) continue;
    const versions = await readVersions(strapi, uid, documentId);
    const known = await findVersionRecords(strapi, { uid, documentId });
    const gone = [...known.keys()].filter((locale) => !versions.some((version) => (version.locale ?? '') === locale));
    if (gone.length > 0) await forget(strapi, { uid, documentId }, gone);
    for (const version of versions) {
      noteVersion(strapi, version);
      const before = known.get(version.locale ?? '');
      if (before?.tag === version.tag) continue;
      await store(strapi, version, { tag: version.tag, by, at, fields: update(before, version, by, at) });
    }
  }
}

/** What is remembered of a document's versions, by locale. */
export async function findVersionRecords(
  strapi: Core.Strapi,
  { uid, documentId }: Pick<VersionName, 'uid' | 'documentId'>,
): Promise<Map<string, VersionRecord>> {
  const rows = await runSql<Omit<VersionRecord, 'fields'> & { locale: string; fields: string }>(
    strapi,
    `select locale, tag, changed_by as by, changed_at as at, fields::text as fields from ${table} where content_type = ? and subject = ?`,
    [uid, documentId],
  );
  return new Map(
    rows.map(({ locale, fields, ...record }) => [
      locale,
      { ...record, fields: JSON.parse(fields) as VersionRecord['fields'] },
    ]),
  );
}

function update(
  before: VersionRecord | undefined,
  { digests }: Version,
  by: string | null,
  at: string,
): VersionRecord['fields'] {
  const fields = [...digests].map(([name, digest]): [string, FieldRecord] => {
    const known = before?.fields[name];
    return [name, known?.[0] === digest ? known : [digest, by, at]];
  });
  return Object.fromEntries(fields);
}

async function store(strapi: Core.Strapi, version: Version, { tag, by, at, fields }: VersionRecord): Promise<void> {
  await runSql(
    strapi,
    `insert into ${table} (content_type, subject, locale, tag, changed_by, changed_at, fields)
     values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict (content_type, subject, locale)
     do update set tag = excluded.tag, changed_by = excluded.changed_by, changed_at = excluded.changed_at, fields = excluded.fields`,
    [version.uid, version.documentId, version.locale ?? '', tag, by, at, JSON.stringify(fields)],
  );
}

async function forget(
  strapi: Core.Strapi,
  { uid, documentId }: Pick<VersionName, 'uid' | 'documentId'>,
  locales: readonly string[],
): Promise<void> {
  await runSql(strapi, `delete from ${table} where content_type = ? and subject = ? and locale = any(?)`, [
    uid,
    documentId,
    locales,
  ]);
}
