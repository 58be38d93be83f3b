import { collectSigners } from '../attribution/author-not-in-locale';
import { collectIllustrations } from '../attribution/collect-illustrations';
import { collectSources } from '../attribution/source-not-in-locale';
import { canBeShown, collectReferences, type Reference } from '../collect-references';
import type { Locale } from '../ids';
import { nameOfRelated } from '../name-of-related';
import { findRow } from '../related-rows';
import { defineRule, type Finding, type RuleContext } from '../rule';

/**
 * Whatever a story leans on is out before it: every document of a type with drafts that the version points to is published
 * in the same locale; one of a type that is not localized is published at all. A document of a type without drafts is out
 * as soon as it exists in the locale; people, sources and pictures are left to the rules of attribution.
 *
 * What other versions point to and this one cannot counts too ({@link collectReferences}). A document that points to itself
 * does not wait for itself.
 */
export const notPublished = defineRule({
  kind: 'version',
  id: 'dependency/not-published',
  defaultLevel: 'error',
  messages: {
    draft: '{field}: “{what}” is not published {locale}. Publish it first, or take it out.',
    absent: '{field}: “{what}” does not exist {locale}. Add that version and publish it.',
    unwritten: '{field}: “{what}” does not exist {locale}. Add that version.',
    original: 'The original {source} is not published. Publish it first, or both together.',
  },
  assess(context) {
    const { locale } = context;
    return listDependencies(context)
      .filter((reference) => !canBeShown(reference, context))
      .map((reference) => {
        const { path, uid, documentId } = reference;
        const values = { what: nameOfRelated(reference, context), locale: { kind: 'language', locale } } as const;
        const unseen = hasDrafts(reference, context) ? 'absent' : 'unwritten';
        const message = findRow(reference, context) ? 'draft' : unseen;
        return { path, message, values, target: { uid, documentId } };
      });
  },
});

/** What is found of a translation that would be published while its original is not. */
export function findAhead(sourceLocale: Locale): Finding<'original'> {
  return { path: [], message: 'original', values: { source: { kind: 'language', locale: sourceLocale } } };
}

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
