import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { AssessmentEnvironment } from '../../../domain/assess-document';
import type { ReleaseSnapshot } from '../../../domain/document';
import { assessPublished } from '../../../domain/release/assess-published';
import { type LetOut, settleDebts } from '../../../domain/release/debt';
import { loadReleaseRecord, storeReleaseRecord } from './release-record';

/**
 * Brings what is remembered of a document's publications up to date: where readers have seen it, and, after a publication that the gate let
 * out, what is wrong with what they see now. Runs in the caller's transaction.
 */
export async function keepReleaseRecord(
  strapi: Core.Strapi,
  document: ReleaseSnapshot,
  environment: AssessmentEnvironment,
  letOut: LetOut | undefined,
): Promise<void> {
  const { uid, documentId, publishedVersions } = document;
  const known = await loadReleaseRecord(strapi, uid, documentId);
  const out = Object.keys(publishedVersions);
  const onceOut = [...new Set([...known.onceOut, ...out])].sort();
  const debts = letOut ? settleDebts(known.debts, letOut, assessPublished(document, environment), out) : known.debts;
  if (isDeepStrictEqual({ onceOut, debts }, { ...known, onceOut: [...known.onceOut].sort() })) return;
  await storeReleaseRecord(strapi, uid, documentId, { onceOut, debts });
}
