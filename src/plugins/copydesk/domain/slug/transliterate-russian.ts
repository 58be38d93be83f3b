import { matchCase } from './transliterate-ukrainian';

const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
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
  ъ: 'ie',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/**
 * Writes Russian in Latin letters as Russian passports have done since 2013: ICAO Doc 9303, “Machine Readable Travel
 * Documents”, Part 3, Section 6, “Transliteration of Cyrillic Characters”, brought in by Order No. 320 of the Federal
 * Migration Service.
 *
 * The whole rule, letter by letter and the same wherever the letter is:
 *
 *     а a   б b   в v   г g   д d   е e   ё e   ж zh  з z   и i   й i   к k   л l   м m   н n   о o   п p
 *     р r   с s   т t   у u   ф f   х kh  ц ts  ч ch  ш sh  щ shch    ъ ie  ы y   э e   ю iu  я ia
 *
 * ь is left out. The passports of 2010–2013 followed GOST R 52535.1-2006, which is the same but for ц (`tc` there) and
 * ъ (left out there).
 *
 * A capital gives one capital (Щеглова → Shcheglova), in a word of capitals all of them (ЩЕГЛОВА → SHCHEGLOVA). Whatever
 * is no Russian letter stays as it is.
 */
export function transliterateRussian(text: string): string {
  const plain = text.normalize('NFC');
  return plain.replace(/\p{Script=Cyrillic}/gu, (found: string, offset: number) => {
    const latin = letters[found.toLowerCase()];
    return latin === undefined ? found : matchCase(latin, plain, offset);
  });
}
