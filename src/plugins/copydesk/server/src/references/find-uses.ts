import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import { inUse } from '../../../domain/dependency/in-use';
import { describeViolation } from '../../../domain/describe-violation';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { Use } from '../../../domain/rule';
import { resolveSetting } from '../../../domain/policy/resolve-rules';
import { isBlocking, type Violation, type ViolationLevel } from '../../../domain/violation';
import { quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { findTitle } from '../documents/find-title';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';
import { findRowsOf, findUsingRows, type Removal, type Shown } from './find-using-rows';

/** How many uses are described at most: nobody reads more, and a picture may have been used ten thousand times. */
const mostListed = 100;

/** Where readers see something. */
export interface Uses {
  /** The first of them, those first that the policy minds most. */
  listed: readonly Violation[];
  /** How many there are of each type in each locale. */
  places: readonly UsePlace[];
}

export interface UsePlace {
  uid: ContentTypeUid;
  locale: Locale;
  level: ViolationLevel;
  count: number;
}

/** Finds where readers see a document: in which published versions of other documents, as far as the policy minds. */
export async function findUses(strapi: Core.Strapi, { uid, documentId, locales }: Removal): Promise<Uses> {
  const rowIds = await findRowsOf(strapi, uid, [documentId], locales);
  return findUsesOf(strapi, { uid, rowIds }, documentId);
}

/** Finds the published versions that show rows or files, except those of one document. */
export async function findUsesOf(strapi: Core.Strapi, shown: Shown, except?: DocumentId): Promise<Uses> {
  const { policy, schemaOf, governs } = policyInForce(strapi);
  const types = Object.keys(policy().contentTypes).filter(governs);
  return joinUses(
    await Promise.all(
      types.map(async (type) => {
        const rowIds = await findUsingRows(strapi, type, shown, schemaOf);
        return describeUses(strapi, type, rowIds, { except });
      }),
    ),
  );
}

export function joinUses(all: readonly Uses[]): Uses {
  const listed = all.flatMap((uses) => uses.listed);
  const ordered = [...listed.filter(isBlocking), ...listed.filter((use) => !isBlocking(use))];
  return { listed: ordered.slice(0, mostListed), places: all.flatMap(({ places }) => places) };
}

/** Describes the published versions among rows of a type whose publications pass the gate, as far as the policy minds. */
export async function describeUses(
  strapi: Core.Strapi,
  type: ContentTypeUid,
  rowIds: readonly number[],
  { as = 'user', except }: { as?: Use['as']; except?: DocumentId } = {},
): Promise<Uses> {
  const { policy, schemaOf, governs } = policyInForce(strapi);
  const level = governs(type) ? resolveSetting(policy(), type, inUse).level : 'off';
  if (level === 'off' || rowIds.length === 0) return { listed: [], places: [] };
  const places = await runSql<{ locale: Locale | null; count: string; first: number[] }>(
    strapi,
    `select locale, count(*), (array_agg(id order by id))[1:${mostListed}] as first
     from ${quoteTableOf(strapi, type)}
     where id = any(?) and published_at is not null and document_id is distinct from ?
     group by locale order by min(id)`,
    [[...rowIds], except ?? null],
  );
  const first = places.flatMap((place) => place.first).sort((one, other) => one - other);
  const rows = await queryOf<Row>(strapi, type).findMany({
    where: { id: { $in: first.slice(0, mostListed) } },
    orderBy: { id: 'asc' },
  });
  const { displayName } = schemaOf(type);
  return {
    listed: rows.flatMap((row) => {
      const locale = String(row.locale);
      const use = {
        uid: type,
        typeName: displayName,
        title: findTitle(schemaOf(type), policy().parts[type], row),
        locale,
        as,
      };
      const target = { uid: type, documentId: String(row.documentId) };
      return inUse.assess(use).map((finding) => ({ ...describeViolation(inUse, level, locale, finding), target }));
    }),
    places: places.map(({ locale, count }) => ({ uid: type, locale: String(locale), level, count: Number(count) })),
  };
}
