import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import { inUse } from '../../../domain/dependency/in-use';
import { describeViolation } from '../../../domain/describe-violation';
import type { ContentTypeUid } from '../../../domain/ids';
import { resolveSetting } from '../../../domain/policy/resolve-rules';
import type { Violation } from '../../../domain/violation';
import { policyInForce } from '../policy/policy-in-force';
import { findTitle } from '../documents/find-title';
import { queryOf } from '../strapi/query-of';
import { findUsingRows, type Removal } from './find-using-rows';

/** Finds where readers see a document: in which published versions of other documents, as far as the policy minds. */
export async function findUses(strapi: Core.Strapi, removal: Removal): Promise<Violation[]> {
  const inForce = policyInForce(strapi);
  const governed = Object.keys(inForce.policy().contentTypes).filter(inForce.governs);
  return (await Promise.all(governed.map((type) => findUsesIn(strapi, type, removal)))).flat();
}

async function findUsesIn(strapi: Core.Strapi, type: ContentTypeUid, removal: Removal): Promise<Violation[]> {
  const inForce = policyInForce(strapi);
  const { level } = resolveSetting(inForce.policy(), type, inUse);
  if (level === 'off') return [];

  const schema = inForce.schemaOf(type);
  const ids = await findUsingRows(strapi, type, removal, inForce.schemaOf);
  const rows = await queryOf<Row>(strapi, type).findMany({
    where: { id: { $in: ids }, publishedAt: { $notNull: true }, documentId: { $ne: removal.documentId } },
  });
  return rows.flatMap((row) => {
    const locale = String(row.locale);
    const use = { uid: type, typeName: schema.displayName, title: findTitle(schema, row), locale };
    return inUse.assess(use).map((finding) => describeViolation(inUse, level, locale, finding));
  });
}
