import type { Core } from '@strapi/strapi';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { Locale } from '../../../domain/ids';
import type { Violation } from '../../../domain/violation';
import { policyInForce } from '../policy/policy-in-force';
import { refuseForbiddenPublication } from '../permissions/refuse-forbidden-publication';
import { readQuery } from '../current-request/read-query';
import { documentsOf } from '../strapi/documents-of';
import type { PublicationChain, Publication } from './publication-chain';
import { listDependencies } from './list-dependencies';

/** The parameter by which a publication publishes what it shows first: `with: 'dependencies'`. */
export const withDependencies = 'dependencies';

/**
 * Whether the running publication publishes its dependencies first: by the document service's own parameter, or by
 * `?with=dependencies` at whatever route leads to it.
 */
export function takesDependencies(strapi: Core.Strapi, params: { with?: unknown }): boolean {
  return (params.with ?? readQuery(strapi, 'with')) === withDependencies;
}

/** A document as it will be at the end of the chain: what is in progress counts as published, and as let out. */
export function anticipate(document: ReleaseSnapshot, { inProgress, done }: PublicationChain): ReleaseSnapshot {
  const related = document.related.map((one) => {
    const coming = [...inProgress, ...done].flatMap(({ documentId, locales }) =>
      documentId === one.documentId ? locales : [],
    );
    return {
      ...one,
      publishedLocales: [...new Set([...one.publishedLocales, ...coming])],
      withheldLocales: one.withheldLocales?.filter((locale) => !coming.includes(locale)) ?? [],
    };
  });
  return { ...document, related };
}

/**
 * Publishes every draft-and-publish document that a document points to, in the locales in which its absence blocks the
 * publication. Each passes the gate itself, and the sender of the request has to have the right to publish it; a refusal refuses the whole. Returns whether anything was published.
 */
export async function publishDependencies(
  strapi: Core.Strapi,
  document: ReleaseSnapshot,
  requested: readonly Locale[],
  violations: readonly Violation[],
  chain: PublicationChain,
): Promise<boolean> {
  const { documentId: leading } = document;
  const inner = { ...chain, inProgress: [...chain.inProgress, { documentId: leading, locales: requested }] };
  const dependencies = listDependencies(document, violations, chain.inProgress, policyInForce(strapi).schemaOf);
  for (const dependency of dependencies) {
    await refuseForbiddenPublication(strapi, dependency.uid, dependency.documentId, dependency.locales);
    await publish(strapi, dependency, { with: withDependencies, chain: inner });
  }
  return dependencies.length > 0;
}

/** Publishes again, now strictly, what relied on a publication that is done. */
export async function republishDependents(strapi: Core.Strapi, { republishAfter }: PublicationChain): Promise<void> {
  for (const publication of republishAfter) await publish(strapi, publication, {});
}

async function publish(
  strapi: Core.Strapi,
  { uid, documentId, locales }: Publication,
  params: { with?: string; chain?: PublicationChain },
): Promise<void> {
  const { localized } = policyInForce(strapi).schemaOf(uid);
  await documentsOf(strapi, uid).publish({ documentId, ...(localized && { locale: locales }), ...params });
}
