import type { Core, UID } from '@strapi/strapi';
import { findSourceLocale } from '../../../domain/assess-document';
import { notPublished } from '../../../domain/dependency/not-published';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { SchemaOf } from '../../../domain/schema';
import { type DocumentId, isBlocking, type Locale, type Violation } from '../../../domain/violation';
import type { PlannedDocument, PublicationPlan } from '../../../shared/contracts/publication';
import { findTitle } from '../documents/find-title';
import { listDependencies } from './list-dependencies';
import type { Journey, Publication } from './publication-chain';
import { anticipate, withDependencies } from './publish-dependencies';
import { getDesk } from '../policy/policy-in-force';

/** A publication asked for: in every locale that exists where none is named. */
export interface AskedPublication {
  uid: string;
  documentId: DocumentId;
  locales: readonly Locale[] | undefined;
  /** Whether what the document shows goes along. */
  along: boolean;
}

/** Publications of a document in several locales at once, with what it shows. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const desk = getDesk(strapi);

  const describe = (document: ReleaseSnapshot, locales: readonly Locale[]): PlannedDocument => {
    const { uid, documentId, versions, publishedVersions } = document;
    const named = versions[findSourceLocale(document, desk.policy())] ?? Object.values(versions)[0] ?? { documentId };
    return {
      uid,
      documentId,
      typeName: desk.schemaOf(uid).displayName,
      title: findTitle(desk.schemaOf(uid), named),
      locales: locales.map((locale) => ({ locale, published: locale in publishedVersions })),
    };
  };

  const plan = async (
    { uid, documentId, locales: asked, along }: AskedPublication,
    underway: Journey['underway'] = [],
  ): Promise<PublicationPlan> => {
    const document = await desk.load(uid, documentId);
    const locales = asked ?? Object.keys(document.versions);
    const expected = anticipate(document, { underway, again: [] });
    const violations = (await desk.assess(expected, locales)).filter(isBlocking);
    const dependencies = along ? listDependencies(document, violations, underway, desk.schemaOf) : [];

    const plans: PublicationPlan[] = [];
    for (const { uid, documentId: shown, locales: wanted } of dependencies) {
      const inner = await plan(
        { uid, documentId: shown, locales: desk.schemaOf(uid).localized ? wanted : undefined, along },
        [...underway, { documentId, locales }],
      );
      const refusals = inner.refusals.map((refusal) => ({ target: { uid, documentId: shown }, ...refusal }));
      plans.push({ ...inner, refusals });
    }
    return {
      documents: [...plans.flatMap(({ documents }) => documents), describe(document, locales)],
      refusals: [
        ...plans.flatMap(({ refusals }) => refusals),
        ...violations.filter((violation) => !isSettledBy(violation, dependencies, desk.schemaOf)),
      ],
    };
  };

  return {
    /** A dry run: what would go out, and what stands against it. */
    plan: (asked: AskedPublication): Promise<PublicationPlan> => plan(asked),

    /** Publishes, all or nothing; the gate has the last word. */
    async publish({ uid, documentId, locales, along }: AskedPublication): Promise<void> {
      await strapi.documents(uid as UID.ContentType).publish({
        documentId,
        locale: locales ?? '*',
        ...(along && { with: withDependencies }),
      } as never);
    },
  };
};

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
