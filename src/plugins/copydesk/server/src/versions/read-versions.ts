import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { describeContent } from '../../../domain/version/describe-content';
import { listEdited, loadDocument, loadRows } from '../documents/load-versions';
import { policyInForce } from '../policy/policy-in-force';
import { composeVersion, type Version } from './version-tag';

/** Reads the versions of a document as the running write has left them; the write reads its rows anyway. */
export async function readVersions(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<Version[]> {
  const { schemaOf } = policyInForce(strapi);
  const { rows } = await loadDocument(strapi, uid, documentId, 'only', schemaOf);
  return listEdited(rows, schemaOf(uid)).map((row) => describeVersion(strapi, uid, documentId, row));
}

/** Reads one version, which may be absent, outside of a write. */
export async function readVersion(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  locale: Locale | null,
): Promise<Version> {
  const { schemaOf } = policyInForce(strapi);
  const rows = await loadRows(strapi, uid, documentId, schemaOf(uid).draftAndPublish ? 'draft' : 'only', schemaOf);
  const row = rows.find((one) => (one.locale ?? null) === locale);
  return row
    ? describeVersion(strapi, uid, documentId, row)
    : composeVersion(strapi, { uid, documentId, locale }, undefined);
}

function describeVersion(strapi: Core.Strapi, uid: ContentTypeUid, documentId: DocumentId, row: Row): Version {
  const { schemaOf, policy } = policyInForce(strapi);
  // A publication writes it, and no form: who edits goes on from the version that was published.
  const { firstPublishedAtAttribute } = policy().contentTypes[uid] ?? {};
  const ignored = firstPublishedAtAttribute === undefined ? [] : [firstPublishedAtAttribute];
  const name = { uid, documentId, locale: (row.locale as Locale | null | undefined) ?? null };
  return composeVersion(strapi, name, describeContent(row, schemaOf(uid), schemaOf, ignored));
}
