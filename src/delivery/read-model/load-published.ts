import type { Core } from '@strapi/strapi';
import { findSourceLocale } from '../../plugins/copydesk/domain/assess-document';
import type { Row } from '../../plugins/copydesk/domain/document';
import type { DocumentId, Locale } from '../../plugins/copydesk/domain/ids';
import {
  describeStandings,
  findWithdrawalInForce,
  findWithdrawn,
  findWithheld,
  policyInForce,
  runSql,
  slugClaims,
} from '../../plugins/copydesk/server/src/public-api';
import { listShown, type Shown } from '../rendering/list-shown';
import type { PublishedDocument } from '../rendering/render-document';
import { loadShownRows } from './load-shown-rows';

/**
 * Loads the published versions of a document, with all they show, but for those that the policy withholds from readers; undefined
 * if there are none. A withdrawn document is loaded even then, with the addresses that readers knew it by: they get its note.
 */
export async function loadPublished(
  strapi: Core.Strapi,
  uid: string,
  documentId: DocumentId,
): Promise<PublishedDocument | undefined> {
  const { schemaOf, policy } = policyInForce(strapi);
  const [withdrawal, published, withheld] = await Promise.all([
    findWithdrawalInForce(strapi, uid, documentId),
    loadShownRows(strapi, uid, documentId, schemaOf),
    findWithheld(strapi, uid, [documentId]),
  ]);
  const rows = published.filter(({ locale }) => !withheld.get(documentId)?.includes(String(locale)));
  if (rows.length === 0 && !withdrawal) return undefined;
  // Sorted, so that the same content is rendered the same, whichever version was written last.
  const byLocale = rows
    .map((row): [string, Row] => [String(row.locale), row])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const versions = Object.fromEntries(byLocale);
  const standings = await describeStandings(strapi, uid, [documentId], 'published');
  const shown = rows.flatMap((row) => listShown(uid, row, schemaOf));
  return {
    uid,
    documentId,
    versions,
    standings: standings.get(documentId) ?? {},
    sourceLocale: findSourceLocale({ uid, documentId, versions, related: [] }, policy()),
    withdrawal: withdrawal && { ...withdrawal, slugs: await loadFormerSlugs(strapi, uid, documentId) },
    withdrawn: new Set(await nameHidden(strapi, shown)),
  };
}

/** Names what is shown and is withdrawn, and in which locales what is shown is withheld. */
async function nameHidden(strapi: Core.Strapi, shown: readonly Shown[]): Promise<string[]> {
  const idsOf = (entries: readonly Shown[]) => [...new Set(entries.map(({ entry }) => String(entry.documentId)))];
  const withdrawn = await findWithdrawn(strapi, idsOf(shown));
  const covered = [...new Set(shown.map(({ uid }) => uid))].filter(policyInForce(strapi).covers);
  const withheld: string[] = [];
  for (const uid of covered) {
    const found = await findWithheld(strapi, uid, idsOf(shown.filter((one) => one.uid === uid)));
    for (const [documentId, locales] of found) {
      withheld.push(...locales.map((locale) => `${uid} ${documentId} ${locale}`));
    }
  }
  return [...withdrawn.map((one) => `${one.uid} ${one.documentId}`), ...withheld];
}

/** The last slug that readers knew a document by in each locale. */
async function loadFormerSlugs(
  strapi: Core.Strapi,
  uid: string,
  documentId: DocumentId,
): Promise<Record<Locale, string>> {
  const { table, contentType, locale, slug, claimant } = slugClaims;
  const rows = await runSql<{ locale: Locale; slug: string }>(
    strapi,
    `select ${locale} as locale, ${slug} as slug from ${table} where ${contentType} = ? and ${claimant} = ? order by id`,
    [uid, documentId],
  );
  const last = new Map(rows.map((row) => [row.locale, row.slug]));
  return Object.fromEntries([...last].sort(([one], [other]) => (one < other ? -1 : 1)));
}
