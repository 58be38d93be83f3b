import type { Core } from '@strapi/strapi';
import { notPublished } from '../../../domain/dependency/not-published';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { SchemaOf } from '../../../domain/schema';
import { isBlocking, type Violation } from '../../../domain/violation';
import type { PlannedDocument, PublicationPlan } from '../../../shared/contracts/publication';
import { documentsOf } from '../strapi/documents-of';
import { listDependencies } from './list-dependencies';
import { anticipate, withDependencies } from './publish-dependencies';
import { nameDocument } from '../documents/name-document';
import { policyInForce } from '../policy/policy-in-force';
import { assessPublication, loadForPublication } from './assess-publication';
import { newChain, type Publication, type PublicationChain } from './publication-chain';

/** A requested publication: in every locale that exists, unless locales are named. */
export interface RequestedPublication {
  uid: ContentTypeUid;
  documentId: DocumentId;
  locales: readonly Locale[] | undefined;
  /** Whether what the document shows is published along with it. */
  along: boolean;
}

/** Plans a publication without writing: what would be published, and what would refuse it. */
export function planPublication(strapi: Core.Strapi, request: RequestedPublication): Promise<PublicationPlan> {
  return plan(strapi, request, []);
}

async function plan(
  strapi: Core.Strapi,
  { uid, documentId, locales: requested, along }: RequestedPublication,
  inProgress: PublicationChain['inProgress'],
): Promise<PublicationPlan> {
  const { schemaOf } = policyInForce(strapi);
  const document = await loadForPublication(strapi, uid, documentId);
  const locales = requested ?? Object.keys(document.versions);
  const expected = anticipate(document, { ...newChain(), inProgress });
  const found = await assessPublication(strapi, expected, locales);
  const violations = found.filter(isBlocking);
  const dependencies = along ? listDependencies(document, found, inProgress, schemaOf) : [];

  const plans: PublicationPlan[] = [];
  for (const { uid, documentId: shown, locales: wanted } of dependencies) {
    const inner = await plan(
      strapi,
      { uid, documentId: shown, locales: schemaOf(uid).localized ? wanted : undefined, along },
      [...inProgress, { documentId, locales }],
    );
    const refusals = inner.refusals.map((refusal) => ({ target: { uid, documentId: shown }, ...refusal }));
    plans.push({ ...inner, refusals });
  }
  return {
    documents: [...plans.flatMap(({ documents }) => documents), describeDocument(strapi, document, locales)],
    refusals: [
      ...plans.flatMap(({ refusals }) => refusals),
      ...violations.filter((violation) => !isSettledBy(violation, dependencies, schemaOf)),
    ],
  };
}

function describeDocument(strapi: Core.Strapi, document: ReleaseSnapshot, locales: readonly Locale[]): PlannedDocument {
  const { publishedVersions } = document;
  return {
    ...nameDocument(strapi, document),
    typeName: policyInForce(strapi).schemaOf(document.uid).displayName,
    locales: locales.map((locale) => ({ locale, published: locale in publishedVersions })),
  };
}

/** Publishes a document in several locales at once, all or nothing; the gate has the last word. */
export async function publishAsRequested(
  strapi: Core.Strapi,
  { uid, documentId, locales, along }: RequestedPublication,
): Promise<void> {
  await documentsOf(strapi, uid).publish({
    documentId,
    locale: locales ?? '*',
    ...(along && { with: withDependencies }),
  });
}

/** Whether a violation is gone once the dependencies are published. */
function isSettledBy(
  { rule, locale, target }: Violation,
  dependencies: readonly Publication[],
  schemaOf: SchemaOf,
): boolean {
  const settling = dependencies.find(({ documentId }) => documentId === target?.documentId);
  if (rule !== notPublished.id || !settling) return false;
  return !schemaOf(settling.uid).localized || settling.locales.includes(locale);
}
