import type { Core } from '@strapi/strapi';
import { type DocumentSnapshot, readRelated } from '../../../domain/document';
import type { History } from '../../../domain/synchronisation/translate-by-history';
import { describeHistory } from '../../../domain/synchronisation/describe-history';
import { loadRelated } from '../documents/load-versions';
import { policyInForce } from '../policy/policy-in-force';
import { describeSourceContext } from '../translations/describe-source-context';
import { loadStates } from '../translations/state-store';
import { toDocumentState } from '../translations/stored-state';

/**
 * Describes the drafts of a document before something is done to it. What its translations were made from is loaded only where
 * their sections are not those of the source: it tells then which of them are the same.
 */
export async function loadHistory(
  strapi: Core.Strapi,
  { uid, documentId, versions }: Omit<DocumentSnapshot, 'related'>,
): Promise<History> {
  const { schemaOf } = policyInForce(strapi);
  if (areBuiltAlike(versions, Object.keys(schemaOf(uid).attributes))) return { versions };
  const [related, stored] = await Promise.all([
    loadRelated(strapi, uid, Object.values(versions), schemaOf),
    loadStates(strapi, uid, documentId),
  ]);
  const state = toDocumentState(stored.filter(({ stage }) => stage === 'draft'));
  return historyOf(strapi, { uid, documentId, versions, related, state });
}

/** Describes the versions of a document, with what is recorded of them. */
export function historyOf(strapi: Core.Strapi, document: DocumentSnapshot): History {
  return describeHistory(describeSourceContext(strapi, document));
}

/** Whether all versions have sections of the same kinds in the same order. */
function areBuiltAlike(versions: DocumentSnapshot['versions'], attributes: readonly string[]): boolean {
  const outlines = Object.values(versions).map((row) =>
    JSON.stringify(attributes.map((name) => readRelated(row[name]).map(({ __component: kind }) => kind))),
  );
  return new Set(outlines).size <= 1;
}
