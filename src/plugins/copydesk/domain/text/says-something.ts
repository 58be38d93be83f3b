/**
 * Whether a reader sees anything of a text: something is left of it without white space, without characters that have no
 * glyph (controls, format characters such as the zero-width space and the soft hyphen, fillers, variation selectors, marks
 * without a letter) and without markup that shows nothing, such as `&nbsp;`, `<b></b>` and `<!-- … -->`. Emoji are seen.
 */
export function saysSomething(text: string): boolean {
  return seen.test(readMarkup(text));
}

/** Whether a text has a letter or a digit that a reader sees. A dash or a full stop names no one and describes nothing. */
export function hasWords(text: string): boolean {
  return lettersAndDigits.test(readMarkup(text));
}

/**
 * Characters without a glyph. Unicode names most of them by properties; the rest are those that fonts leave blank: the Braille
 * blank, the null notehead, the blanks of Egyptian hieroglyphs, and the replacement for an object that is not there.
 */
const unseen = [
  String.raw`\p{White_Space}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{M}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}`,
  String.raw`\u2800\u{1D159}\u{13441}\u{13442}\uFFFC`,
].join('');

const seen = new RegExp(`[^${unseen}]`, 'u');

/** Letters that only modify others, such as the apostrophe U+02BC, are no word by themselves. */
const lettersAndDigits = new RegExp(`(?![${unseen}])[\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}\\p{N}]`, 'u');

const comments = /<!--[\s\S]*?(?:-->|$)/g;
const tags = /<[/!?]?[a-z][^<>]*>/gi;
const references = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));?/gi;

/** Entities of HTML that show nothing; browsers read some of them without the semicolon too. */
const blankEntities = new Set(
  [
    'nbsp NonBreakingSpace ensp emsp emsp13 emsp14 numsp puncsp thinsp ThinSpace hairsp VeryThinSpace MediumSpace ThickSpace',
    'NegativeVeryThinSpace NegativeThinSpace NegativeMediumSpace NegativeThickSpace ZeroWidthSpace NoBreak zwnj zwj lrm rlm shy',
    'Tab NewLine af ApplyFunction ic InvisibleComma it InvisibleTimes',
  ].flatMap((names) => names.toLowerCase().split(' ')),
);

/** Entities are followed by their semicolon, unless they are among those that HTML has always had. */
const withoutSemicolon = new Set(['nbsp', 'shy']);

/** Stands for an entity that is seen. The letters of its name are not read. */
const something = '•';

/** A text as HTML would show it: without comments and tags, entities replaced by what they stand for. */
function readMarkup(text: string): string {
  const untagged = text.includes('<') ? text.replace(comments, '').replace(tags, '') : text;
  if (!untagged.includes('&')) return untagged;
  return untagged
    .replace(/&(?:amp;)+/gi, '&')
    .replace(references, (reference: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return readEntity(reference, name.toLowerCase());
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : something;
    });
}

function readEntity(reference: string, name: string): string {
  const isEntity = reference.endsWith(';') || withoutSemicolon.has(name);
  if (!isEntity) return reference;
  return blankEntities.has(name) ? '' : something;
}
