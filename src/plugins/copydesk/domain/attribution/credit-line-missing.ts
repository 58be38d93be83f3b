import { isWordless } from '../document';
import { nameOfRelated } from '../name-of-related';
import { listRows, readRelatedAttribute } from '../related-rows';
import { defineRule, type Finding } from '../rule';
import { isFieldWordless } from '../translation/reader-text';
import { walkFields } from '../walk-fields';
import { collectIllustrations } from './collect-illustrations';

/**
 * Whatever was made by others is printed with its credit: the credit line of every picture the version shows, and of every
 * component that carries one itself, such as an embedded post, is not blank.
 *
 * The credit of a picture is read in the locale of the version; of a picture that lacks the locale, in any.
 */
export const creditLineMissing = defineRule({
  kind: 'version',
  id: 'attribution/credit-line-missing',
  defaultLevel: 'error',
  messages: {
    picture: '{field}: the picture “{what}” has no credit line. Say whose work it is.',
    component: '{field} is empty. Say whose work is shown.',
  },
  assess(context) {
    const { version, schema, schemaOf, partsOf } = context;
    const pictures = collectIllustrations(context)
      .filter((illustration) => {
        const { creditLine } = partsOf(illustration.uid);
        if (creditLine === undefined || listRows(illustration, context).length === 0) return false;
        return isWordless(readRelatedAttribute(illustration, creditLine, context));
      })
      .map((illustration): PictureOrComponent => {
        const { path, uid, documentId } = illustration;
        const values = { what: nameOfRelated(illustration, context) };
        return { path, message: 'picture', values, target: { uid, documentId } };
      });

    const components = walkFields(version, schema, schemaOf)
      .filter(
        ({ owner, name, value, attribute }) =>
          partsOf(owner.uid).creditLine === name && isFieldWordless(value, attribute),
      )
      .map(({ path }): PictureOrComponent => ({ path, message: 'component' }));
    return [...pictures, ...components];
  },
});

type PictureOrComponent = Finding<'picture' | 'component'>;
