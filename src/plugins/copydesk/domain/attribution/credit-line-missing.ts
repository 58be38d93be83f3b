import { isBlank } from '../document';
import { nameOfRelated } from '../name-of-related';
import { listRows, readRelatedAttribute } from '../related-rows';
import { defineRule, type Finding } from '../rule';
import { walkFields } from '../walk-fields';
import { collectIllustrations } from './collect-illustrations';

/**
 * Whatever was made by others is printed with its credit: the credit line of every picture the version shows, and of every
 * component that carries one itself, such as an embedded post, is not blank.
 *
 * The credit of a picture is read in the locale of the version; of a picture that lacks the locale, in any.
 */
export const creditLineMissing = defineRule({
  id: 'attribution/credit-line-missing',
  defaultLevel: 'error',
  assess(context) {
    const { version, schema, schemaOf, labelOf, partsOf } = context;
    const pictures = collectIllustrations(context).flatMap((illustration): Finding[] => {
      const { path, uid } = illustration;
      const { creditLine } = partsOf(uid);
      if (creditLine === undefined || listRows(illustration, context).length === 0) return [];
      if (!isBlank(readRelatedAttribute(illustration, creditLine, context))) return [];
      const what = nameOfRelated(illustration, context);
      const message = `“${labelOf(path)}”: the picture “${what}” has no credit line. Open it and say whose work it is.`;
      const { documentId } = illustration;
      return [{ path, message, wording: { key: 'picture', values: { what } }, target: { uid, documentId } }];
    });

    const components = walkFields(version, schema, schemaOf)
      .filter(({ owner, name, value }) => partsOf(owner.uid).creditLine === name && isBlank(value))
      .map(({ path, owner }): Finding => {
        const where = path.length > 1 ? `“${labelOf(path)}”: a section “${owner.displayName}”` : `“${labelOf(path)}”`;
        const message = `${where} has no credit line: say whose work it shows.`;
        return { path, message, wording: { key: 'component' } };
      });
    return [...pictures, ...components];
  },
});
