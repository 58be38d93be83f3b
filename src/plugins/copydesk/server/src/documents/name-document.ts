import type { Core } from '@strapi/strapi';
import { findSourceLocale } from '../../../domain/assess-document';
import type { DocumentSnapshot } from '../../../domain/document';
import type { RefusedDocument } from '../../../shared/contracts/refusal';
import { policyInForce } from '../policy/policy-in-force';
import { findTitle } from './find-title';

/** What a document is called in its source locale, else in any. */
export function nameDocument(strapi: Core.Strapi, document: DocumentSnapshot): RefusedDocument {
  const { policy, schemaOf } = policyInForce(strapi);
  const { uid, documentId, versions } = document;
  const named = versions[findSourceLocale(document, policy())] ?? Object.values(versions)[0] ?? { documentId };
  return { uid, documentId, title: findTitle(schemaOf(uid), policy().parts[uid], named) };
}
