import { isBlank } from '../document';
import { nameOfRelated } from '../name-of-related';
import { findRow } from '../related-rows';
import { defineRule, type Finding } from '../rule';
import type { SpokenValue } from '../violation';
import { collectIllustrations } from './collect-illustrations';

/**
 * Every picture speaks the locale of the story: the lead illustration and each one within components and sections has a
 * localization in it whose caption and alternative text are not blank.
 *
 * Pictures that other versions show and this one cannot count too ({@link collectReferences}).
 */
export const illustrationNotInLocale = defineRule({
  id: 'attribution/illustration-not-in-locale',
  defaultLevel: 'error',
  assess(context) {
    const { locale, labelOf, partsOf } = context;
    return collectIllustrations(context).flatMap((illustration): Finding[] => {
      const { path, uid, documentId } = illustration;
      const target = { uid, documentId };
      const language: SpokenValue = { kind: 'language', locale };
      const what = nameOfRelated(illustration, context);
      const row = findRow(illustration, context);
      if (!row) {
        const message = `“${labelOf(path)}”: the picture “${what}” does not exist in “${locale}”. Add that localization, then choose the picture here.`;
        return [{ path, message, wording: { key: 'absent', values: { what, locale: language } }, target }];
      }
      const { caption, altText } = partsOf(uid);
      const texts: [string | undefined, string][] = [
        [caption, 'caption'],
        [altText, 'alternative text'],
      ];
      const lacking = texts.flatMap(([part, word]) => (part !== undefined && isBlank(row[part]) ? [word] : []));
      if (lacking.length === 0) return [];
      const message = `“${labelOf(path)}”: the picture “${what}” has no ${lacking.join(' and no ')} in “${locale}”. Open it and fill that in.`;
      const key = lacking.length === 2 ? 'wordless' : lacking[0] === 'caption' ? 'captionless' : 'without-alt-text';
      return [{ path, message, wording: { key, values: { what, locale: language } }, target }];
    });
  },
});
