import type { Core } from '@strapi/strapi';
import { findSourceLocale } from '../../../domain/assess-document';
import type { Row } from '../../../domain/document';
import type { Locale } from '../../../domain/ids';
import { byLocale, loadRows } from '../documents/load-versions';
import { policyInForce } from '../policy/policy-in-force';
import { describeUses, type Uses } from './find-uses';
import type { Removal } from './find-using-rows';

const none: Uses = { listed: [], places: [] };

/**
 * Finds the published translations of an original that is to be removed and that stay behind: with `removesDrafts` of one that is not
 * published itself too. Where each locale of a type goes
 * out by itself, no translation needs its original.
 */
export async function findTranslations(
  strapi: Core.Strapi,
  { uid, documentId, locales }: Removal,
  { removesDrafts }: { removesDrafts: boolean },
): Promise<Uses> {
  const { policy, governs, schemaOf } = policyInForce(strapi);
  const release = policy().contentTypes[uid]?.release;
  if (!locales || !governs(uid) || release === 'independent') return none;

  const load = async (status: 'published' | 'draft') =>
    byLocale(await loadRows(strapi, uid, documentId, status, schemaOf));
  const [versions, drafts] = await Promise.all([load('published'), removesDrafts ? load('draft') : undefined]);
  const present: Record<Locale, Row> = { ...drafts, ...versions };
  const sourceLocale = findSourceLocale({ uid, documentId, versions: present, related: [] }, policy());
  if (!locales.includes(sourceLocale) || !present[sourceLocale]) return none;
  const left = Object.values(versions).filter(({ locale }) => !locales.includes(String(locale)));
  return describeUses(
    strapi,
    uid,
    left.map(({ id }) => Number(id)),
    { as: 'translation' },
  );
}
