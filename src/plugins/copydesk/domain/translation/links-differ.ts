import { defineRule, type RuleContext } from '../rule';
import { type Row, findRelated } from '../document';
import { collectLinks, isSamePage, type Link } from './links';
import type { SpokenValue } from '../violation';
import { rolesOf } from './visit-fields';

/**
 * A translation leads its readers where the source leads its own: the links in the text of each field are the same, and
 * so are the documents (sources, pictures …) that its sections cite or show. Each counts as often as it is used, in
 * whatever order. One finding for each field.
 *
 * Forgiven are other ways to write an address, a page of the same site in the version's own language ({@link isSamePage}), and a document that does not
 * exist in this locale: Strapi drops such a connection, and the rules of attribution say why.
 */
export const linksDiffer = defineRule({
  kind: 'version',
  id: 'translation/links-differ',
  defaultLevel: 'warn',
  messages: {
    elsewhere:
      '{field} leads elsewhere than the original.' +
      '{missingAddresses, plural, =0 {} other { Missing here: {missingList}.}}' +
      '{missingDocuments, plural, =0 {} one { # cited source or picture is missing here.} other { # cited sources or pictures are missing here.}}' +
      '{addedAddresses, plural, =0 {} other { Not in the original: {addedList}.}}' +
      '{addedDocuments, plural, =0 {} one { # cited source or picture is not in the original.} other { # cited sources or pictures are not in the original.}}',
  },
  assess(context) {
    const { source, version, locale, sourceLocale, schema } = context;
    if (source === undefined || locale === sourceLocale) return [];
    return Object.keys(schema.attributes).flatMap((field) => {
      const added = collectLinksOf(context, version, field);
      const missing = collectLinksOf(context, source, field)
        .filter((there) => !takeMatch(added, there, context))
        .filter((there) => !isDropped(there, context));
      if (missing.length === 0 && added.length === 0) return [];
      return [
        { path: [field], message: 'elsewhere', values: { ...count(missing, 'missing'), ...count(added, 'added') } },
      ];
    });
  },
});

/** Takes one link out of a list that leads where the given one does: to the very same place, else to the same page. */
function takeMatch(links: Link[], there: Link, { locale, sourceLocale }: RuleContext): boolean {
  const exact = links.findIndex(({ kind, target }) => kind === there.kind && target === there.target);
  const isPage = (here: Link) =>
    [here, there].every(({ kind }) => kind === 'address') &&
    isSamePage(here.target, locale, there.target, sourceLocale);
  const match = exact === -1 ? links.findIndex(isPage) : exact;
  if (match !== -1) links.splice(match, 1);
  return match !== -1;
}

function isDropped(link: Link, { document, locale }: RuleContext): boolean {
  if (link.kind !== 'document') return false;
  const related = findRelated(document, link.uid, link.target);
  return related !== undefined && !(locale in related.versions);
}

function collectLinksOf(context: RuleContext, version: Row, field: string): Link[] {
  const links = collectLinks(version, context.schema, context.schemaOf, rolesOf(context));
  return links.filter(({ path }) => path[0] === field);
}

/** How many addresses and documents, and which addresses, under names that begin with the given word. */
function count(links: readonly Link[], word: 'missing' | 'added'): Record<string, SpokenValue> {
  const addresses = links.filter(({ kind }) => kind === 'address').map(({ target }) => target);
  return {
    [`${word}Addresses`]: addresses.length,
    [`${word}List`]: addresses,
    [`${word}Documents`]: links.length - addresses.length,
  };
}
