/** Words of credit lines that name no one, in the languages in which pictures come. */
const nameless = new Set(
  [
    'photo photos photograph photographs photographer photography foto fotos picture pictures image images illustration graphic',
    'фото фотографія фотография фотограф знімок снимок зображення изображение ілюстрація иллюстрация графіка графика',
    'by via courtesy of the from and for with credit credits copyright c handout archive archives file pool staff stock author',
    'та і й и з із від через надано люб’язно архів архив архіву архива автор авторка агентство агенція',
    'all rights reserved inc llc ltd com www news agency service press collection',
    'unknown user admin owner camera digital default none picasa windows',
  ].flatMap((words) => words.split(' ')),
);

const articles = new Set(['the', 'of', 'and', 'de', 'la']);

/**
 * Whether two credits name somebody in common: a person, or an agency. Spelling in capitals, marks on letters, punctuation and
 * the words of credit lines (“Photo:”, “via”) make no difference, an abbreviation stands for the full name (AP, AFP), and a
 * surname for the person.
 *
 * `undefined` where that cannot be said: one of them names no one, or they are written in different scripts.
 */
export function nameSameParty(one: string, other: string): boolean | undefined {
  const [here, there] = [readCredit(one), readCredit(other)];
  if (here.words.size === 0 || there.words.size === 0) return undefined;
  if (![...here.scripts].some((script) => there.scripts.has(script))) return undefined;
  return isNamedIn(here, there) || isNamedIn(there, here);
}

interface Credit {
  /** Those who are named, each by the words of the name. */
  parties: string[][];
  words: Set<string>;
  initials: Set<string>;
  scripts: Set<string>;
}

function isNamedIn({ parties, initials }: Credit, { words }: Credit): boolean {
  return parties.some((name) => name.every((word) => words.has(word))) || [...initials].some((one) => words.has(one));
}

/** Signs and words between those who are named together. */
const between = /[/,;|()[\]·•–—:&©+]|\s-\s|(?<!\p{L})(?:via|by|and|та|і|и)(?!\p{L})/u;

function readCredit(credit: string): Credit {
  const names = credit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(between).map(readWords);
  const parties = names.map((name) => name.filter((word) => !nameless.has(word))).filter((name) => name.length > 0);
  const words = new Set(parties.flat());
  return {
    parties,
    words,
    initials: new Set(names.map(abbreviate).filter((initials) => initials.length > 1)),
    scripts: new Set([...words].map((word) => /\p{Script=Latin}|\p{Script=Cyrillic}/u.exec(word)?.[0]).map(nameScript)),
  };
}

function readWords(name: string): string[] {
  return name.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function abbreviate(name: readonly string[]): string {
  return name
    .filter((word) => !articles.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

function nameScript(letter: string | undefined): string {
  if (letter === undefined) return 'another';
  return /\p{Script=Latin}/u.test(letter) ? 'Latin' : 'Cyrillic';
}
