import { isWordless } from '../document';
import { nameOfRelated } from '../name-of-related';
import { findRow } from '../related-rows';
import { defineRule, type Finding } from '../rule';
import { collectIllustrations } from './collect-illustrations';

/**
 * Every picture speaks the locale of the story: the lead illustration and each one within components and sections has a
 * localization in it whose caption and alternative text are not blank.
 *
 * Pictures that other versions show and this one cannot count too ({@link collectReferences}).
 */
export const illustrationNotInLocale = defineRule({
  kind: 'version',
  id: 'attribution/illustration-not-in-locale',
  defaultLevel: 'error',
  messages: {
    absent: '{field}: the picture “{what}” does not exist {locale}. Add that version of the picture.',
    captionless: '{field}: the picture “{what}” has no caption {locale}.',
    'without-alt-text': '{field}: the picture “{what}” has no alternative text {locale}.',
    wordless: '{field}: the picture “{what}” has neither caption nor alternative text {locale}.',
  },
  assess(context) {
    const { locale, partsOf } = context;
    return collectIllustrations(context).flatMap((illustration): PictureFinding[] => {
      const { path, uid, documentId } = illustration;
      const values = { what: nameOfRelated(illustration, context), locale: { kind: 'language', locale } } as const;
      const target = { uid, documentId };
      const row = findRow(illustration, context);
      if (!row) return [{ path, message: 'absent', values, target }];
      const { caption, altText } = partsOf(uid);
      const lacks = (part: string | undefined) => part !== undefined && isWordless(row[part]);
      if (lacks(caption) && lacks(altText)) return [{ path, message: 'wordless', values, target }];
      if (lacks(caption)) return [{ path, message: 'captionless', values, target }];
      return lacks(altText) ? [{ path, message: 'without-alt-text', values, target }] : [];
    });
  },
});

type PictureFinding = Finding<'absent' | 'captionless' | 'without-alt-text' | 'wordless'>;
