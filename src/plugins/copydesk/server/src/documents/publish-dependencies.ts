import type { Core, UID } from '@strapi/strapi';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { Violation } from '../../../domain/violation';
import { getDesk } from '../get-desk';
import { listDependencies } from './list-dependencies';

/** The parameter by which a publication takes along what it shows: `with: 'dependencies'`. */
export const withDependencies = 'dependencies';

/**
 * Whether the running publication was asked to take its dependencies along: by the document service's own parameter, or by
 * `?with=dependencies` at whatever route leads to it.
 */
export function takesDependencies(strapi: Core.Strapi, params: { with?: unknown }): boolean {
  const asked = params.with ?? strapi.requestContext.get()?.query?.with;
  return asked === withDependencies;
}

/**
 * Publishes every draft-and-publish document that a document points to, in the locales in which its absence stands in the
 * way. Each passes the gate itself; a refusal refuses the whole. Answers whether anything was published.
 *
 * @param underway documents whose publication led here, so that two that point to each other do not go round in circles
 */
export async function publishDependencies(
  strapi: Core.Strapi,
  document: ReleaseSnapshot,
  violations: readonly Violation[],
  underway: readonly string[],
): Promise<boolean> {
  const dependencies = listDependencies(document, violations, underway, getDesk(strapi).schemaOf);
  for (const { uid, documentId, locales } of dependencies) {
    await strapi.documents(uid as UID.ContentType).publish({
      documentId,
      ...(locales && { locale: locales }),
      with: withDependencies,
      underway: [...underway, document.documentId],
    } as never);
  }
  return dependencies.length > 0;
}
