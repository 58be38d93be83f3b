import { collectSigners } from '../attribution/author-not-in-locale';
import { collectIllustrations } from '../attribution/collect-illustrations';
import { collectSources } from '../attribution/source-not-in-locale';
import { canBeShown, collectReferences, type Reference } from '../collect-references';
import { nameOfRelated } from '../name-of-related';
import { findRow } from '../related-rows';
import { defineRule, type RuleContext } from '../rule';

/**
 * Whatever a story leans on is out before it: every document of a type with drafts that the version points to is published
 * in the same locale; one of a type that is not localized is published at all. A document of a type without drafts is out
 * as soon as it exists in the locale; people, sources and pictures are left to the rules of attribution.
 *
 * What other versions point to and this one cannot counts too ({@link collectReferences}). A document that points to itself
 * does not wait for itself.
 */
export const notPublished = defineRule({
  id: 'dependency/not-published',
  defaultLevel: 'error',
  assess(context) {
    const { locale, labelOf } = context;
    return listDependencies(context)
      .filter((reference) => !canBeShown(reference, context))
      .map((reference) => {
        const { path, uid, documentId } = reference;
        const name = nameOfRelated(reference, context);
        const what = `“${labelOf(path)}”: “${name}”`;
        const [key, message] = findRow(reference, context)
          ? ['draft', `${what} is not published in “${locale}”. Publish it first, or take it out.`]
          : hasDrafts(reference, context)
            ? [
                'absent',
                `${what} does not exist in “${locale}”. Add that localization, publish it, then choose it here.`,
              ]
            : ['unwritten', `${what} does not exist in “${locale}”. Add that localization, then choose it here.`];
        const values = { what: name, locale: { kind: 'language', locale } } as const;
        return { path, message, wording: { key, values }, target: { uid, documentId } };
      });
  },
});

function listDependencies(context: RuleContext): Reference[] {
  const { document } = context;
  const attributed = new Set(
    [collectSigners, collectSources, collectIllustrations].flatMap((collect) => collect(context)),
  );
  return collectReferences(context).filter((reference) => {
    const isItself = reference.uid === document.uid && reference.documentId === document.documentId;
    return !isItself && (hasDrafts(reference, context) || !attributed.has(reference));
  });
}

const hasDrafts = ({ uid }: Reference, { schemaOf }: RuleContext): boolean => schemaOf(uid).draftAndPublish;
