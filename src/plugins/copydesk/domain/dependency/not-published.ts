import { collectSigners } from '../attribution/author-not-in-locale';
import { collectIllustrations } from '../attribution/collect-illustrations';
import { collectSources } from '../attribution/source-not-in-locale';
import { canBeShown, collectReferences, type Reference } from '../collect-references';
import { findRelated } from '../document';
import type { Locale } from '../ids';
import { nameOfRelated } from '../name-of-related';
import { findRow } from '../related-rows';
import { defineRule, type Finding, type RuleContext } from '../rule';
import type { Violation } from '../violation';

/**
 * Whatever a story leans on is out before it: every document of a type with drafts that the version points to is published
 * in the same locale; one of a type that is not localized is published at all. A document of a type without drafts is out
 * as soon as it exists in the locale; people, sources and pictures are left to the rules of attribution.
 *
 * One that is out and kept from readers, because it is withdrawn or out of policy, counts as not published: the story would go out
 * without it. What other versions point to and this one cannot counts too ({@link collectReferences}). A document that points
 * to itself does not wait for itself.
 */
export const notPublished = defineRule({
  kind: 'version',
  id: 'dependency/not-published',
  defaultLevel: 'error',
  messages: {
    draft: '{field}: “{what}” is not published {locale}. Publish it first, or take it out.',
    absent: '{field}: “{what}” does not exist {locale}. Add that version and publish it.',
    unwritten: '{field}: “{what}” does not exist {locale}. Add that version.',
    withheld:
      '{field}: “{what}” is kept from readers {locale}, for something in it violates the policy. Correct it first, or take it out.',
    withdrawn:
      '{field}: “{what}” is withdrawn, and readers see nothing of it. Take it out, or have the withdrawal lifted first.',
    original: 'The original {source} is not published. Publish it first, or both together.',
  },
  assess(context) {
    const { locale } = context;
    return listDependencies(context)
      .filter(
        (reference) =>
          !canBeShown(reference, context) || isWithdrawn(reference, context) || isWithheld(reference, context),
      )
      .map((reference) => {
        const { path, uid, documentId } = reference;
        const values = { what: nameOfRelated(reference, context), locale: { kind: 'language', locale } } as const;
        const unseen = hasDrafts(reference, context) ? 'absent' : 'unwritten';
        const unpublished = findRow(reference, context) ? 'draft' : unseen;
        const target = { uid, documentId };
        if (isWithdrawn(reference, context))
          return { path, message: 'withdrawn', values: { what: values.what }, target };
        return { path, message: isWithheld(reference, context) ? 'withheld' : unpublished, values, target };
      });
  },
});

/** Whether a violation says that the version waits for something that it points to. */
export function isWaiting({ rule, target }: Violation): boolean {
  return rule === notPublished.id && target !== undefined;
}

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

function isWithdrawn({ uid, documentId }: Reference, { document }: RuleContext): boolean {
  return findRelated(document, uid, documentId)?.isWithdrawn === true;
}

function isWithheld({ uid, documentId }: Reference, { document, locale, schemaOf }: RuleContext): boolean {
  const { withheldLocales = [] } = findRelated(document, uid, documentId) ?? {};
  return schemaOf(uid).localized ? withheldLocales.includes(locale) : withheldLocales.length > 0;
}

const hasDrafts = ({ uid }: Reference, { schemaOf }: RuleContext): boolean => schemaOf(uid).draftAndPublish;
