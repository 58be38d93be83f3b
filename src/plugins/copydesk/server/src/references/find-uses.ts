import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import { inUse } from '../../../domain/dependency/in-use';
import { describeViolation } from '../../../domain/describe-violation';
import type { ContentTypeUid } from '../../../domain/ids';
import type { Use } from '../../../domain/rule';
import { resolveSetting } from '../../../domain/policy/resolve-rules';
import type { Violation } from '../../../domain/violation';
import { findTitle } from '../documents/find-title';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';
import { findUsingRows, type Removal } from './find-using-rows';

/** Finds where readers see a document: in which published versions of other documents, as far as the policy minds. */
export async function findUses(strapi: Core.Strapi, removal: Removal): Promise<Violation[]> {
  const { policy, schemaOf, governs } = policyInForce(strapi);
  const uses = Object.keys(policy().contentTypes)
    .filter(governs)
    .map(async (type) => describeUses(strapi, type, await findUsingRows(strapi, type, removal, schemaOf)));
  return (await Promise.all(uses)).flat().filter(({ target }) => target?.documentId !== removal.documentId);
}

/** Describes the published versions among rows of a type whose publications pass the gate, as far as the policy minds. */
export async function describeUses(
  strapi: Core.Strapi,
  type: ContentTypeUid,
  ids: readonly number[],
  as: Use['as'] = 'user',
): Promise<Violation[]> {
  const { policy, schemaOf, governs } = policyInForce(strapi);
  const level = governs(type) ? resolveSetting(policy(), type, inUse).level : 'off';
  if (level === 'off' || ids.length === 0) return [];
  const rows = await queryOf<Row>(strapi, type).findMany({
    where: { id: { $in: [...ids] }, publishedAt: { $notNull: true } },
  });
  const { displayName } = schemaOf(type);
  return rows.flatMap((row) => {
    const locale = String(row.locale);
    const use = { uid: type, typeName: displayName, title: findTitle(schemaOf(type), row), locale, as };
    const target = { uid: type, documentId: String(row.documentId) };
    return inUse.assess(use).map((finding) => ({ ...describeViolation(inUse, level, locale, finding), target }));
  });
}
