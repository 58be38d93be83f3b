import { isBlank } from '../document';
import { findTitleField } from '../naming-fields';
import { defineRule, type Finding, type RuleContext } from '../rule';
import type { FieldPath } from '../violation';
import { isTextual, type RoledVisit } from './field-role';
import { isFieldWordless, readText } from './reader-text';
import { decideWhatIsPaired, isInside } from './translated-fields';
import { visitWithRoles } from './visit-fields';

/**
 * A translated field that the schema requires, or that says something in the source, says something here.
 *
 * Markup and characters that show nothing are blank, and so are the marks of Markdown where the field is written in it. A headline, a name, a caption and an alternative text hold at least a
 * letter or a digit; of anything else it is enough that a reader sees it, be it an emoji. Texts that are the same in all locales
 * may not be blank either where the schema requires them. Required fields are assessed in every locale, the source locale too. A component counts
 * as filled in the source if it has words there; of a list or dynamic zone that is empty here the list alone is named.
 * Forgiven are dates, numbers and choices that are not required. Left to rules of their own are sections without a
 * counterpart in the source, corrections, and credit lines.
 */
export const fieldMissing = defineRule({
  kind: 'version',
  id: 'translation/field-missing',
  defaultLevel: 'error',
  messages: {
    untranslated: '{field} is empty, while the original {source} has it. Translate it.',
    required: '{field} is empty. No version can go without it.',
    wordless: '{field} has neither a letter nor a digit. Write what readers can read.',
  },
  assess(context) {
    const isTranslation = context.locale !== context.sourceLocale;
    const isFilledInSource = isTranslation ? decideWhatIsFilledInSource(context) : () => false;
    const { corrections } = context.parts;
    const values = { source: { kind: 'language', locale: context.sourceLocale } } as const;

    return visitWithRoles(context, context.version).flatMap(
      (visit): Finding<'untranslated' | 'required' | 'wordless'>[] => {
        const { path, role, attribute, owner, name } = visit;
        if (context.partsOf(owner.uid).creditLine === name) return [];
        if (isTranslation && corrections !== undefined && path[0] === corrections) return [];
        if (!isVisitBlank(visit))
          return isNaming(visit, context) && isFieldWordless(visit.value, attribute)
            ? [{ path, message: 'wordless' }]
            : [];
        if (role !== 'translated') {
          return attribute.required === true && isTextual(attribute) ? [{ path, message: 'required' }] : [];
        }
        if (isFilledInSource(path)) return [{ path, message: 'untranslated', values }];
        return attribute.required === true ? [{ path, message: 'required' }] : [];
      },
    );
  },
});

/** Decides whether the source has something at a path, or within it. */
function decideWhatIsFilledInSource(context: RuleContext): (path: FieldPath) => boolean {
  const isPaired = decideWhatIsPaired(context);
  const filled = visitWithRoles(context, context.source ?? {}).filter(
    (visit) => visit.role === 'translated' && !isVisitBlank(visit) && isForReaders(visit),
  );
  return (path) => isPaired(path) && filled.some((visit) => isInside(visit.path, path));
}

/** Whether a text is what something is called or described by. */
function isNaming({ owner, name }: RoledVisit, { partsOf }: RuleContext): boolean {
  const parts = partsOf(owner.uid);
  return [findTitleField(owner, parts), parts.name, parts.caption, parts.altText].includes(name);
}

/** Words, sections, pictures: not what only the newsroom's records need, such as a date. */
function isForReaders({ attribute }: RoledVisit): boolean {
  return isTextual(attribute) || ['dynamiczone', 'media', 'relation'].includes(attribute.type);
}

function isVisitBlank({ attribute, value }: RoledVisit): boolean {
  return isTextual(attribute) ? readText(value, attribute) === '' : isBlank(value);
}
