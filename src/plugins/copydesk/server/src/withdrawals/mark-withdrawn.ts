import type { Core } from '@strapi/strapi';
import type { DocumentSnapshot } from '../../../domain/document';
import { policyInForce } from '../policy/policy-in-force';
import { findWithdrawn } from './withdrawal-store';

/** Marks what a document points to that is withdrawn. */
export async function markWithdrawn<Document extends DocumentSnapshot>(
  strapi: Core.Strapi,
  document: Document,
): Promise<Document> {
  const { governs } = policyInForce(strapi);
  const ids = document.related.filter(({ uid }) => governs(uid)).map(({ documentId }) => documentId);
  const withdrawn = await findWithdrawn(strapi, ids);
  if (withdrawn.length === 0) return document;
  const isWithdrawn = ({ uid, documentId }: { uid: string; documentId: string }) =>
    withdrawn.some((one) => one.uid === uid && one.documentId === documentId);
  const related = document.related.map((one) => (isWithdrawn(one) ? { ...one, isWithdrawn: true } : one));
  return { ...document, related };
}
