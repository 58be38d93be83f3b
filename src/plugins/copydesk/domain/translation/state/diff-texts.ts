import { diffArrays } from 'diff';
import type { Locale } from '../../ids';

/** A run of words of a comparison: in both texts, only in the present source, or only in the former one. */
export interface DiffRun {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Compares two texts in one language word by word; where words end, the language’s own rules say. */
export function diffTexts(former: string, present: string, locale: Locale): DiffRun[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const [before, now] = [former, present].map((text) => [...segmenter.segment(text)].map(({ segment }) => segment));
  return diffArrays(before ?? [], now ?? []).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
