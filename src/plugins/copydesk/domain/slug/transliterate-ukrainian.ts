const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
};

const lettersAtWordStart: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** `ʼ` counts as a letter in Unicode, but begins no word and carries no case. */
const letter = '[^\\P{L}ʼ]';
const apostropheInWord = new RegExp(`(?<=${letter}\\p{M}*)[’'ʼ‘\`′](?=${letter})`, 'gu');
const romanisable = new RegExp(
  `(?<=[зЗ])(?<afterZ>[гГ])|(?<!${letter}\\p{M}*)(?<first>[єїйюяЄЇЙЮЯ])|\\p{Script=Cyrillic}`,
  'gu',
);

/**
 * Writes Ukrainian in Latin letters by the official romanisation: Resolution of the Cabinet of Ministers of Ukraine
 * No. 55 of 27 January 2010, “On regularising the transliteration of the Ukrainian alphabet by means of the Latin
 * alphabet”.
 *
 * The whole rule, letter by letter:
 *
 *     а a   б b   в v   г h   ґ g   д d   е e   ж zh  з z   и y   і i   к k   л l   м m   н n   о o
 *     п p   р r   с s   т t   у u   ф f   х kh  ц ts  ч ch  ш sh  щ shch
 *
 * - є, ї, й, ю, я are `ye`, `yi`, `y`, `yu`, `ya` at the start of a word and `ie`, `i`, `i`, `iu`, `ia` elsewhere. A word
 *   starts after anything that is not a letter: a space, a hyphen (Нью-Йорк → Niu-York), a digit, a quotation mark. An
 *   apostrophe inside a word starts none (Мар’їне → Marine), nor does a stress mark.
 * - зг is `zgh` (Розгон → Rozghon), to tell it from ж, which is `zh`.
 * - ь and the apostrophe (`’`, `'`, `ʼ`, and `‘`, `` ` ``, `′` typed for it) are left out. An apostrophe is between
 *   two letters; the same sign anywhere else is a quotation mark and stays.
 *
 * The resolution is silent on capitals beyond its examples: a capital gives one capital (Щербухи → Shcherbukhy), in a
 * word of capitals all of them (ЩЕРБУХИ → SHCHERBUKHY). Whatever is no Ukrainian letter stays as it is.
 */
export function transliterateUkrainian(text: string): string {
  const plain = dropApostrophes(text.normalize('NFC'));
  return plain.replace(romanisable, (found: string, afterZ?: string, first?: string, offset: number = 0) => {
    const lower = found.toLowerCase();
    const latin = afterZ ? 'gh' : first ? lettersAtWordStart[lower] : letters[lower];
    return latin === undefined ? found : matchCase(latin, plain, offset);
  });
}

/** Takes the apostrophes out of words, of any script, and leaves quotation marks alone. */
export function dropApostrophes(text: string): string {
  return text.replace(apostropheInWord, '');
}

/** Gives Latin letters the case of the one letter of the text that they stand for: `Shch` for Щ, `SHCH` in ЩО. */
export function matchCase(latin: string, text: string, offset: number): string {
  if (!isCapital(text.charAt(offset))) return latin;
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset + 1);
  const isAmongCapitals = isCapital(after) || (isCapital(before) && !/\p{L}/u.test(after));
  return isAmongCapitals ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
}

function isCapital(character: string): boolean {
  return /^\p{Lu}$/u.test(character);
}
