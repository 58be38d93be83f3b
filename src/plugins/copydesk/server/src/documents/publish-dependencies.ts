import type { Core, UID } from '@strapi/strapi';
import { notPublished } from '../../../domain/dependency/not-published';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { Violation } from '../../../domain/violation';
import { getDesk } from '../get-desk';

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
  const { schemaOf } = getDesk(strapi);
  const locales = new Set(violations.filter(({ rule }) => rule === notPublished.id).map(({ locale }) => locale));
  let published = false;
  for (const { uid, documentId, versions, publishedLocales } of document.related) {
    const { draftAndPublish, localized } = schemaOf(uid);
    if (!draftAndPublish || underway.includes(documentId)) continue;
    const wanted = [...locales].filter((locale) => locale in versions && !publishedLocales.includes(locale));
    const isWanted = localized ? wanted.length > 0 : locales.size > 0 && publishedLocales.length === 0;
    if (!isWanted) continue;
    await strapi.documents(uid as UID.ContentType).publish({
      documentId,
      ...(localized && { locale: wanted }),
      with: withDependencies,
      underway: [...underway, document.documentId],
    } as never);
    published = true;
  }
  return published;
}
