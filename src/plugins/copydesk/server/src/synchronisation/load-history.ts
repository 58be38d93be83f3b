import type { Core } from '@strapi/strapi';
import { type DocumentSnapshot, readRelated, type Row } from '../../../domain/document';
import type { AttributeSchema, Schema } from '../../../domain/schema';
import type { History } from '../../../domain/synchronisation/translate-by-history';
import { describeHistory } from '../../../domain/synchronisation/describe-history';
import { policyInForce } from '../policy/policy-in-force';
import { describeSourceContext } from '../translations/describe-source-context';
import { loadStates } from '../translations/state-store';
import { toDocumentState } from '../translations/stored-state';

/**
 * Describes the drafts of a document, with what its translations were made from. That is loaded only where there are entries of lists
 * in several of them: it tells which of these are the same.
 */
export async function loadHistory(strapi: Core.Strapi, document: DocumentSnapshot): Promise<History> {
  const { uid, documentId, versions } = document;
  if (!haveLists(Object.values(versions), policyInForce(strapi).schemaOf(uid))) return { versions };
  const stored = await loadStates(strapi, uid, documentId);
  return historyOf(strapi, { ...document, state: toDocumentState(stored.filter(({ stage }) => stage === 'draft')) });
}

/** Describes the versions of a document, with what is recorded of them. */
export function historyOf(strapi: Core.Strapi, document: DocumentSnapshot): History {
  return describeHistory(describeSourceContext(strapi, document));
}

/** Whether more than one version has entries in a list. */
function haveLists(versions: readonly Row[], { attributes }: Schema): boolean {
  const lists = Object.keys(attributes).filter((name) => isList(attributes[name]));
  return versions.filter((row) => lists.some((name) => readRelated(row[name]).length > 0)).length > 1;
}

function isList(attribute: AttributeSchema | undefined): boolean {
  return attribute?.type === 'dynamiczone' || attribute?.type === 'component';
}
