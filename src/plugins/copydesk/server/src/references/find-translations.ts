import type { Core } from '@strapi/strapi';
import { findSourceLocale } from '../../../domain/assess-document';
import { byLocale, loadRows } from '../documents/load-versions';
import { policyInForce } from '../policy/policy-in-force';
import { describeUses, type Uses } from './find-uses';
import type { Removal } from './find-using-rows';

const none: Uses = { listed: [], places: [] };

/**
 * Finds the published translations of an original that is to be removed and that stay behind. Where each locale of a type goes
 * out by itself, no translation needs its original.
 */
export async function findTranslations(strapi: Core.Strapi, { uid, documentId, locales }: Removal): Promise<Uses> {
  const { policy, governs, schemaOf } = policyInForce(strapi);
  const release = policy().contentTypes[uid]?.release;
  if (!locales || !governs(uid) || release === 'independent') return none;

  const versions = byLocale(await loadRows(strapi, uid, documentId, 'published', schemaOf));
  const sourceLocale = findSourceLocale({ uid, documentId, versions, related: [] }, policy());
  if (!locales.includes(sourceLocale) || !versions[sourceLocale]) return none;
  const left = Object.values(versions).filter(({ locale }) => !locales.includes(String(locale)));
  return describeUses(
    strapi,
    uid,
    left.map(({ id }) => Number(id)),
    { as: 'translation' },
  );
}
