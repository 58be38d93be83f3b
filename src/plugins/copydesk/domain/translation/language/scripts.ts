import type { Locale } from '../../ids';
import { memoize } from '../../memoize';
import { memoizeTexts } from '../../memoize-texts';
import { countLetters } from '../reader-text';

/** A script by its code after ISO 15924; `''` where several are mixed. */
export type Script = string;

/** How much of a text must be in one script before it counts as written in it. */
const oneScript = 0.8;

/** The scripts that are told apart. Japanese mixes three of them. */
const scripts: readonly (readonly [Script, RegExp])[] = [
  ['Cyrl', /\p{Script=Cyrl}/gu],
  ['Latn', /\p{Script=Latn}/gu],
  ['Arab', /\p{Script=Arab}/gu],
  ['Hebr', /\p{Script=Hebr}/gu],
  ['Grek', /\p{Script=Grek}/gu],
  ['Geor', /\p{Script=Geor}/gu],
  ['Armn', /\p{Script=Armn}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Deva', /\p{Script=Deva}/gu],
  ['Hang', /\p{Script=Hang}/gu],
  ['Jpan', /[\p{Script=Hira}\p{Script=Kana}\p{Script=Hani}ー]/gu],
];

/** The script of a text, if nearly all of its letters are of one. Chinese counts as `Jpan`, which has its characters too. */
export const findScript = memoizeTexts((text: string): Script => {
  const needed = Math.max(1, oneScript * countLetters(text));
  return scripts.find(([, letters]) => (text.match(letters)?.length ?? 0) >= needed)?.[0] ?? '';
});

/** The script that a language is written in, as {@link findScript} names it. */
export const scriptOf = memoize((locale: Locale): Script => {
  const { script = '' } = new Intl.Locale(locale).maximize();
  if (['Hans', 'Hant', 'Hani'].includes(script)) return 'Jpan';
  return script === 'Kore' ? 'Hang' : script;
});
