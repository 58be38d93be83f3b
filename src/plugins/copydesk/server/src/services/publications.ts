import type { Core, UID } from '@strapi/strapi';
import { findSourceLocale } from '../../../domain/assess-document';
import { notPublished } from '../../../domain/dependency/not-published';
import type { ReleaseSnapshot } from '../../../domain/document';
import { type DocumentId, isBlocking, type Locale, type Violation } from '../../../domain/violation';
import type { PlannedDocument, PublicationPlan } from '../../../shared/contracts/publication';
import { findTitle } from '../documents/find-title';
import { type Dependency, listDependencies } from '../documents/list-dependencies';
import { withDependencies } from '../documents/publish-dependencies';
import { getDesk } from '../get-desk';

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
    const { uid, documentId, versions, publishedLocales } = document;
    const named = versions[findSourceLocale(document, desk.policy())] ?? Object.values(versions)[0] ?? { documentId };
    return {
      uid,
      documentId,
      typeName: desk.schemaOf(uid).displayName,
      title: findTitle(desk.schemaOf(uid), named),
      locales: locales.map((locale) => ({ locale, published: publishedLocales.includes(locale) })),
    };
  };

  const plan = async (
    { uid, documentId, locales: asked, along }: AskedPublication,
    underway: readonly DocumentId[] = [],
  ): Promise<PublicationPlan> => {
    const document = await desk.load(uid, documentId);
    const locales = asked ?? Object.keys(document.versions);
    const violations = (await desk.assess(document, locales)).filter(isBlocking);
    const dependencies = along ? listDependencies(document, violations, underway, desk.schemaOf) : [];

    const plans: PublicationPlan[] = [];
    for (const dependency of dependencies) {
      const inner = await plan({ ...dependency, along }, [...underway, documentId]);
      const { uid, documentId: shown } = dependency;
      const refusals = inner.refusals.map((refusal) => ({ target: { uid, documentId: shown }, ...refusal }));
      plans.push({ ...inner, refusals });
    }
    return {
      documents: [...plans.flatMap(({ documents }) => documents), describe(document, locales)],
      refusals: [
        ...plans.flatMap(({ refusals }) => refusals),
        ...violations.filter((violation) => !isSettledBy(violation, dependencies)),
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
function isSettledBy({ rule, locale, target }: Violation, dependencies: readonly Dependency[]): boolean {
  return (
    rule === notPublished.id &&
    dependencies.some(
      ({ documentId, locales }) =>
        documentId === target?.documentId && (locales === undefined || locales.includes(locale)),
    )
  );
}
