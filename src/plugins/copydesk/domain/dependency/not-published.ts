import { collectReferences, type Reference } from '../collect-references';
import { findRelated } from '../document';
import { nameOfRelated } from '../name-of-related';
import { findRow } from '../related-rows';
import { defineRule, type RuleContext } from '../rule';

/**
 * Whatever a story leans on is out before it: every document of a type with drafts that the version points to is published
 * in the same locale; one of a type that is not localized is published at all.
 *
 * In a translation, what the source version points to at the same place counts too: Strapi drops the connection to a
 * document that lacks the locale. A document that points to itself does not wait for itself.
 */
export const notPublished = defineRule({
  id: 'dependency/not-published',
  defaultLevel: 'error',
  assess(context) {
    const { locale, labelOf } = context;
    return collectReferences(context)
      .filter((reference) => mustBePublished(reference, context) && !isPublished(reference, context))
      .map((reference) => {
        const { path, uid, documentId } = reference;
        const name = nameOfRelated(reference, context);
        const what = `“${labelOf(path)}”: “${name}”`;
        const exists = findRow(reference, context) !== undefined;
        const message = exists
          ? `${what} is not published in “${locale}”. Publish it first, or take it out.`
          : `${what} does not exist in “${locale}”. Add that localization, publish it, then choose it here.`;
        const values = { what: name, locale: { kind: 'language', locale } } as const;
        return { path, message, wording: { key: exists ? 'draft' : 'absent', values }, target: { uid, documentId } };
      });
  },
});

function mustBePublished({ uid, documentId }: Reference, { document, schemaOf }: RuleContext): boolean {
  const isItself = uid === document.uid && documentId === document.documentId;
  return !isItself && schemaOf(uid).draftAndPublish;
}

function isPublished({ uid, documentId }: Reference, { document, schemaOf, locale }: RuleContext): boolean {
  const locales = findRelated(document, uid, documentId)?.publishedLocales ?? [];
  return schemaOf(uid).localized ? locales.includes(locale) : locales.length > 0;
}
