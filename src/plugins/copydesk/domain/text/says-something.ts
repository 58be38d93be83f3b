import { decodeHTML } from 'entities';
import { stripTags } from './strip-tags';

/**
 * Whether a reader sees anything of a text: something is left of it without white space, without characters that show nothing by
 * themselves (controls, format characters such as the zero-width space and the soft hyphen, fillers, variation selectors, marks and
 * skin tones without anything to stand on, and what Unicode gives no meaning) and without markup that shows nothing, such as
 * `&nbsp;`, `<b></b>`, `<span hidden>…</span>`, `<style>…</style>` and `<!-- … -->`. Emoji are seen.
 */
export function saysSomething(text: string): boolean {
  return showsCharacters(readMarkup(text));
}

/** The same for a text that is shown as it is written, such as code: a tag or an entity is seen there. */
export function showsCharacters(text: string): boolean {
  return seen.test(text);
}

/** Whether a text has a letter or a digit that a reader sees. A dash or a full stop names no one and describes nothing. */
export function hasWords(text: string): boolean {
  return lettersAndDigits.test(readMarkup(text));
}

/**
 * Characters that show nothing by themselves. Unicode names most of them by properties; the rest are those that fonts leave blank, the
 * Braille blank, the null notehead, the blanks of Egyptian hieroglyphs, and the replacement for an object that is not there; and the hair
 * that is put on emoji.
 */
const unseen = [
  String.raw`\p{White_Space}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}`,
  String.raw`\u2800\u{1D159}\u{13441}\u{13442}\uFFFC\u{1F9B0}-\u{1F9B3}`,
].join('');

const seen = new RegExp(`[^${unseen}]`, 'u');

/** Letters that only modify others, such as the apostrophe U+02BC, are no word by themselves. */
const lettersAndDigits = new RegExp(`(?![${unseen}])[\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}\\p{N}]`, 'u');

/** A text as HTML would show it: without tags and comments, entities replaced by what they stand for, also if escaped twice. */
function readMarkup(text: string): string {
  const untagged = text.includes('<') ? stripTags(text) : text;
  return untagged.includes('&') ? decodeHTML(untagged.replace(/&(?:amp;)+/gi, '&')) : untagged;
}
