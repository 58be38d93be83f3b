import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { AssessmentEnvironment } from '../../../domain/assess-document';
import type { ReleaseSnapshot } from '../../../domain/document';
import { assessPublished } from '../../../domain/release/assess-published';
import { type Debt, findChangedOnTheWay, type LetOut, settleDebts } from '../../../domain/release/debt';
import { changedOnTheWayError } from './changed-on-the-way-error';
import { loadReleaseRecord, storeReleaseRecord } from './release-record';

/**
 * Brings what is remembered of a document's publications up to date: where readers have seen it, and, after a publication that the gate let
 * out, what is wrong with what they see now. Runs in the caller's transaction.
 *
 * @throws {ValidationError} if code of the project has changed what was published into something that the gate would refuse.
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
  const debts = letOut ? settle(strapi, known.debts, letOut, document, environment) : known.debts;
  if (isDeepStrictEqual({ onceOut, debts }, { ...known, onceOut: [...known.onceOut].sort() })) return;
  await storeReleaseRecord(strapi, uid, documentId, { onceOut, debts });
}

function settle(
  strapi: Core.Strapi,
  known: readonly Debt[],
  letOut: LetOut,
  document: ReleaseSnapshot,
  environment: AssessmentEnvironment,
): Debt[] {
  const { uid, documentId, publishedVersions } = document;
  const after = assessPublished(document, environment);
  const changed = findChangedOnTheWay(letOut, after, environment);
  if (changed.length > 0) {
    const rules = [...new Set(changed.map(({ rule }) => rule))].join(', ');
    const publication = { uid, documentId, locales: letOut.locales };
    throw changedOnTheWayError(strapi, publication, `has changed it into what violates ${rules}`, changed);
  }
  return settleDebts(known, letOut, after, Object.keys(publishedVersions));
}
