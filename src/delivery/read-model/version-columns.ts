import type { PackedVersion } from '../rendering/pack-version';
import type { WrittenVersion } from '../rendering/write-version';

/** The columns of a version, by the properties they hold. The bodies are not among them: the etag stands for these. */
const columns = {
  locale: 'locale',
  slug: 'slug',
  live_slugs: 'liveSlugs',
  state: 'state',
  order_key: 'orderKey',
  list_item: 'listItem',
  etag: 'etag',
  link: 'link',
  tags: 'tags',
  depends_on: 'dependsOn',
  expires_at: 'expiresAt',
} as const satisfies Record<string, keyof WrittenVersion>;

type Column = keyof typeof columns;
type Stored<Value> = undefined extends Value ? Exclude<Value, undefined> | null : Value;

/** A version as it is stored, without its bodies. */
export type StoredVersion = { [Name in Column]: Stored<WrittenVersion[(typeof columns)[Name]]> };

export const columnNames = Object.keys(columns) as Column[];

export function toColumns(version: WrittenVersion): StoredVersion {
  return Object.fromEntries(
    columnNames.map((name) => [name, version[columns[name]] ?? null]),
  ) as unknown as StoredVersion;
}

/** The whole row of a version. */
export function toRow(version: PackedVersion) {
  const { body, gzip, brotli } = version;
  return { ...toColumns(version), body, gzip, brotli };
}
