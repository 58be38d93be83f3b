import { diffArrays } from 'diff';
import type { Locale } from '../../ids';
import { normaliseTypography } from '../../text/normalise-typography';

/** A run of words of a comparison: in both texts, only in the present source, or only in the former one. */
export interface DiffRun {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

interface Word {
  written: string;
  read: string;
}

/**
 * Compares two texts in one language word by word; where words end, the language’s own rules say. Typography is no difference: what
 * is the same is shown as it is now.
 */
export function diffTexts(former: string, present: string, locale: Locale): DiffRun[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const split = (text: string): Word[] =>
    [...segmenter.segment(text.replaceAll('...', '…'))].map(({ segment }) => ({
      written: segment,
      read: normaliseTypography(segment),
    }));
  const comparator = (one: Word, other: Word) => one.read === other.read;
  return diffArrays(split(former), split(present), { comparator }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.map(({ written }) => written).join(''),
  }));
}
