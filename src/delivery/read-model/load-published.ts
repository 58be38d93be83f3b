import type { Core } from '@strapi/strapi';
import { findSourceLocale } from '../../plugins/copydesk/domain/assess-document';
import type { Row } from '../../plugins/copydesk/domain/document';
import type { DocumentId } from '../../plugins/copydesk/domain/ids';
import { describeStandings, findWithheld, policyInForce } from '../../plugins/copydesk/server/src/public-api';
import type { PublishedDocument } from '../rendering/render-document';
import { loadShownRows } from './load-shown-rows';

/**
 * Loads the published versions of a document, with all they show, but for those that the policy withholds from readers; undefined if there
 * are none.
 */
export async function loadPublished(
  strapi: Core.Strapi,
  uid: string,
  documentId: DocumentId,
): Promise<PublishedDocument | undefined> {
  const { schemaOf, policy } = policyInForce(strapi);
  const [shown, withheld] = await Promise.all([
    loadShownRows(strapi, uid, documentId, schemaOf),
    findWithheld(strapi, uid, [documentId]),
  ]);
  const rows = shown.filter(({ locale }) => !withheld.get(documentId)?.includes(String(locale)));
  if (rows.length === 0) return undefined;
  // Sorted, so that the same content is rendered the same, whichever version was written last.
  const byLocale = rows
    .map((row): [string, Row] => [String(row.locale), row])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const versions = Object.fromEntries(byLocale);
  const standings = await describeStandings(strapi, uid, [documentId], 'published');
  return {
    uid,
    documentId,
    versions,
    standings: standings.get(documentId) ?? {},
    sourceLocale: findSourceLocale({ uid, documentId, versions, related: [] }, policy()),
  };
}
