import { isBlank, isWordless } from '../../../../src/plugins/copydesk/domain/document';
import { hasWords, saysSomething } from '../../../../src/plugins/copydesk/domain/text/says-something';

const unseen: [what: string, text: string][] = [
  ['nothing', ''],
  ['a space', ' '],
  ['a tab and line breaks', '\t\r\n\u2028\u2029'],
  ['a no-break space', '\u00a0'],
  ['a narrow no-break space', '\u202f'],
  ['a figure space', '\u2007'],
  ['an ideographic space', '\u3000'],
  ['a byte order mark', '\ufeff'],
  ['a zero-width space', '\u200b'],
  ['a zero-width non-joiner', '\u200c'],
  ['a zero-width joiner', '\u200d'],
  ['a word joiner', '\u2060'],
  ['an invisible plus', '\u2064'],
  ['a soft hyphen', '\u00ad'],
  ['a left-to-right mark', '\u200e'],
  ['a right-to-left mark', '\u200f'],
  ['an Arabic letter mark', '\u061c'],
  ['an embedding and its end', '\u202a\u202c'],
  ['isolates', '\u2066\u2069'],
  ['a Mongolian vowel separator', '\u180e'],
  ['Mongolian variation selectors', '\u180b\u180f'],
  ['a combining grapheme joiner', '\u034f'],
  ['Hangul fillers', '\u115f\u1160\u3164\uffa0'],
  ['Khmer inherent vowels', '\u17b4\u17b5'],
  ['a Braille blank', '\u2800'],
  ['variation selectors', '\ufe00\ufe0f\u{e0100}'],
  ['tags', '\u{e0001}\u{e0020}\u{e007f}'],
  ['an interlinear annotation', '\ufff9\ufffb'],
  ['an object that is not there', '\ufffc'],
  ['a shorthand control', '\u{1bca0}'],
  ['musical controls and the null notehead', '\u{1d173}\u{1d159}'],
  ['a deprecated format character', '\u206a'],
  ['a control character', '\u0001\u0085'],
  ['marks without a letter', '\u0301\u0308\u20e3'],
  ['a lone surrogate', '\ud800'],
  ['a noncharacter', '\ufffe'],
  ['an entity of HTML', '&nbsp;'],
  ['one without its semicolon', '&nbsp &shy'],
  ['one that was escaped twice', '&amp;nbsp;'],
  ['entities by number', '&#8203;&#x200B;&#160;'],
  ['entities by name', '&ZeroWidthSpace;&zwj;&ensp;&NoBreak;'],
  ['an empty element', '<b></b>'],
  ['a line break of HTML', '<p><br/></p>'],
  ['entities by number, with many zeros', '&#x0000000A0;&#00000000160;&#x000000000000000200B;'],
  ['entities by number, without a semicolon', '&#160 &#x200B'],
  ['entities by name that HTML knew without a semicolon', '&nbsp&shy'],
  ['all white entities', '&Tab;&NewLine;&emsp13;&hairsp;&ThickSpace;&InvisibleTimes;&lrm;'],
  ['a style', '<style>p { color: red }</style>'],
  ['a style without an end', '<STYLE media="print">p { color: red }'],
  ['a script', '<script type="module">write("<b>Reuters</b>")</script >'],
  ['a title, a template and a frame', '<title>Reuters</title><template><b>AFP</b></template><iframe>AP</iframe>'],
  ['an element with > in an attribute', '<b title=">"></b>'],
  ['the same in single quotes', `<b title = '>Reuters'></b>`],
  ['an element without an end', '<b '],
  ['an attribute without an end', '<b title="Reuters'],
  ['an element within an element', '<b <i></i>'],
  ['an instruction and a declaration', '<?xml version="1.0"?><!DOCTYPE html></ >'],
  ['a comment', '<!-- Reuters -->'],
  ['comments that end at once', '<!--><!--->'],
  ['a comment that ends in another way', '<!-- Reuters --!>'],
  ['a comment without an end', '<!-- Reuters'],
  ['a skin tone without an emoji', '\u{1f3fb}'],
  ['all skin tones', '\u{1f3fb}\u{1f3fc}\u{1f3fd}\u{1f3fe}\u{1f3ff}'],
  ['hair without a head', '\u{1f9b0}\u{1f9b3}'],
  ['a spacing mark without a letter', '\u0903'],
  ['an enclosing circle without anything in it', '\u20dd'],
  ['a private character', '\ue000\u{f0000}'],
  ['a character that has no meaning yet', '\u0378\u{e01f0}'],
  ['an element that is hidden', '<span hidden>Reuters</span>'],
  ['the same in other letters', `<SPAN class=a HIDDEN=''>Reuters<span>AFP</span>AP</SPAN >`],
  ['an element that is not displayed', '<i style="color: red; display : none !important">Reuters</i>'],
  ['the same, escaped', `<i style='display&#58;/* */none'>Reuters</i>`],
  ['an element that is invisible', '<div style=visibility:hidden>Reuters<div>AFP</div></div>'],
  ['an element without size or colour', '<p style="opacity:0.0">Reuters<p style="font-size: 0px">AFP'],
  ['a hidden element without an end', '<b hidden>Reuters'],
  ['hidden elements within one another', '<b hidden>A<b hidden>B</b>C</b><p hidden>D</p>'],
  ['a film and a canvas', '<video>Reuters</video><canvas><b>AFP</b></canvas><dialog>AP</dialog>'],
  ['all of it together', ' \u200b<i>&nbsp;</i>\u2060<!-- -->\ufe0f'],
];

const seenWithoutWords: [what: string, text: string][] = [
  ['a dash', '—'],
  ['a hyphen', '-'],
  ['a full stop', '.'],
  ['a question mark', '?'],
  ['dots', '…'],
  ['an emoji', '🌉'],
  ['an emoji of a heart', '❤️'],
  ['a flag', '🇺🇦'],
  ['a thumb with a skin tone', '👍🏻'],
  ['a family', '👨‍👩‍👧'],
  ['an apostrophe', 'ʼ'],
  ['an entity that is a dash', '&mdash;'],
  ['an entity by number that is a dash', '&#8212;'],
  ['a dash in bold type', '<b>—</b>'],
  ['less than', '<'],
  ['less than, twice', '<<'],
  ['an arrow', '<-'],
  ['an unfinished end', '</'],
  ['a number beyond Unicode', '&#9999999;'],
];

const words: [what: string, text: string][] = [
  ['a name', 'О. Марчук'],
  ['Latin letters', 'AFP'],
  ['a digit', '7'],
  ['a decomposed letter', 'и\u0306'],
  ['Arabic', 'رويترز'],
  ['Hebrew with marks of direction', '\u200fרויטרס\u200f'],
  ['Chinese', '新华社'],
  ['Hindi', 'पीटीआई'],
  ['Korean', '연합뉴스'],
  ['a name in bold type', '<b>AFP</b>'],
  ['a name among entities', 'AT&amp;T&nbsp;'],
  ['a sentence with less than', 'a < b'],
  ['an address with an ampersand', 'R&D'],
  ['a name after a style', '<style>p {}</style>AFP'],
  ['a name beside a comment', 'AFP<!-- -->'],
  ['a letter by name', '&eacute;'],
  ['a letter by number, with many zeros', '&#0000000000065;'],
  ['a name in an element with > in an attribute', '<b title=">">AFP</b>'],
  ['a sentence with less than before a digit', '5 <6'],
  ['a name behind a hidden one', '<span hidden>Reuters<span>AP</span></span>AFP'],
  ['a name behind an empty element that is hidden', '<br hidden>AFP'],
  ['a name in the paragraph behind a hidden one', '<p hidden>Reuters<p>AFP'],
  ['a name in an element that speaks of hiding', '<b title="x hidden" data-hidden style="opacity: 0.9">AFP</b>'],
  ['a name in an open dialog', '<dialog open>AFP</dialog>'],
  ['a name that programs do not read aloud', '<b aria-hidden="true">AFP</b>'],
  ['a name with a waving hand', '👋🏻 AFP'],
  ['a word that begins like a silent element', '<scripture>AFP</scripture>'],
];

test.each(unseen)('%s says nothing', (_, text) => {
  expect({ seen: saysSomething(text), words: hasWords(text) }).toEqual({ seen: false, words: false });
  expect({ blank: isBlank(text), wordless: isWordless(text) }).toEqual({ blank: true, wordless: true });
});

test.each(seenWithoutWords)('%s is seen, and is no word', (_, text) => {
  expect({ seen: saysSomething(text), words: hasWords(text) }).toEqual({ seen: true, words: false });
  expect({ blank: isBlank(text), wordless: isWordless(text) }).toEqual({ blank: false, wordless: true });
});

test.each(words)('%s is read', (_, text) => {
  expect({ seen: saysSomething(text), words: hasWords(text) }).toEqual({ seen: true, words: true });
  expect({ blank: isBlank(text), wordless: isWordless(text) }).toEqual({ blank: false, wordless: false });
});

test('no character that shows nothing by itself says anything', () => {
  const ignorable: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (/[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{C}\p{M}\p{Emoji_Modifier}]/u.test(character))
      ignorable.push(character);
  }
  expect(ignorable.length).toBeGreaterThan(4000);
  expect(ignorable.filter((character) => saysSomething(character) || hasWords(character))).toEqual([]);
});

test('what is no text is blank where there is nothing', () => {
  const values = [null, undefined, [], 0, false, [1], {}];
  expect(values.map(isBlank)).toEqual([true, true, true, false, false, false, false]);
  expect(values.map(isWordless)).toEqual([true, true, true, false, false, false, false]);
});

test.each([
  '<',
  '<b ',
  '<!--',
  '<!',
  '</',
  '<?',
  '<b a="',
  `<b a='" `,
  '<style>',
  '<p hidden>',
  '<p a="',
  '<p style="/*',
  '<p style="opacity:',
  '<b hidden></b>',
  '<script ',
  '</style',
  '&',
  '&#',
  '&#0',
  '&amp;',
  '&x',
  '-->',
])('a megabyte of %s is read in no time', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const begun = process.cpuUsage();
  expect(saysSomething(`x${text}`)).toBe(true);
  saysSomething(text);
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(2000);
});
