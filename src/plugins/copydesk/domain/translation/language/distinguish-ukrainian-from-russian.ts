import { memoizeTexts } from '../../memoize-texts';

/** Letters and marks of one language only. Nothing else has to be looked at where they decide by far. */
const ukrainianLetters = /[іїєґ]|(?<=\p{Script=Cyrl})['’ʼ`´](?=\p{Script=Cyrl})/giu;
const russianLetters = /[ыэъё]/giu;

/** Words of one language only, which hardly any sentence does without. */
const ukrainianWords = listWords(
  'що щоб та й як який яка яке якого якої яку яким яких якщо або це цей ця цього цієї цю цим цих від із зі після але ще вже лише навіть чи ' +
    'під між був була було були буде будуть його їх ми ви також проте поки доки хто де коли бо без через щодо понад та але ні немає має мають ' +
    'може можуть уже нині торік тільки теж свій своя свою свого якби аби адже задля попри серед ' +
    'року років роки роках січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня вчора учора зранку ' +
    'уряд уряду влада влади владу вибух вибуху вибухи війна війни війну країна країни робота роботу роботи заступник скільки якщо новини',
);
const russianWords = listWords(
  'что чтобы и как который которая которое которые которого которой которую которых если или это этот эта этого этой эту этих от из со ' +
    'после но еще ещё уже только даже ли под между был была было были будет будут его ее её их мы вы также однако пока кто где когда ' +
    'потому без через более тоже нет может могут сейчас свой своя свою своего среди он она они сколько почему зачем ' +
    'год года году лет января февраля марта апреля мая июня июля августа сентября октября ноября декабря вчера сегодня утром ' +
    'правительство правительства власть власти взрыв взрыва взрывы война войны войну страна страны работа работу работы ' +
    'заместитель сколько новости',
);
/** What both lists have decides nothing. */
const both = new Set([...ukrainianWords].filter((word) => russianWords.has(word)));

/** Ends of words, and pairs of letters, that are usual in one language and hardly ever in the other. */
const ukrainianForms =
  /(?:нн[яюі]|нням|ття|ттям|ував|ював|ивав|ався|ився|ували|ювали|увала|ювала|ються|еться|ють|(?<=\p{L}{2})уть|(?<=\p{L}{3})ою|[твлрдбмпс]ий|(?<=\p{L}{2}[аиуяю])ти|(?<=\p{L}[аиуяю])тися)$|сьо|тьс|йо[гм]|ськ|цьк/u;
const russianForms =
  /(?:ие|ия|ии|ией|ию|иях|иям|(?<=\p{L}{2}[сц]к)(?:ий|ая|ое|ие|ого|ой|ую|ом|их|им)|[оеы]вал|[оеы]вал[аи]|(?<=\p{L}{3})ил|ость|остью|ится|ется|утся|ются|[аяуе]ет|[аяуе]ют|ая|ое|телей|[аеи]нн(?:ого|ый|ая|ые|ых|ой|ое|ую)|(?<=\p{L}{2})ой|его|ее)$|сс|ени[еяюй]|[аяу]ем|^из|^рас[кпст]/u;

/** Beginnings of words that news is full of. */
const ukrainianRoots =
  /^(?:житт|хлопч|хлопец|людин|загин|постражд|перш(?:ий|а|е|ого|ої)|повідом|дитин|чолов|дуже|грош|субот|отрим|заступ|допомо|безпе|збро|ворог|зруйн|завдан|закликав|керів|очільн|пошкодж|влучан|поранен)/u;
const russianRoots =
  /^(?:жизн|мальчи|девоч|человек|сотрудни|взр|взор|погиб|пострада|больш|город|врем|сообщ|обещ|общ|ожид|следу|исслед|ребен|женщ|мужчин|очень|хорош|нужн|деньг|здес|вместе|вопрос|ответ|суббот|воскрес|понедельн|поддерж|получ|встреч|руковод|решен|помощ|безопас|оруж|обстрел|попадан|поврежд|разруш|подпис|ранен(?:ый|ного))/u;

/**
 * Distinguishes Ukrainian from Russian by the letters that only one of them has, then by words and forms: `що` and `что`, `та` and
 * `и`, `-ння` and `-ние`. Names and short quotations bring a few of the other's, so one must outnumber the other by far; otherwise
 * it is not sure.
 */
export const distinguishUkrainianFromRussian = memoizeTexts((text: string): 'uk' | 'ru' | 'unsure' => {
  const telling = findTellingLanguage(text);
  if (telling !== undefined) return telling;
  const letters = [count(text, ukrainianLetters), count(text, russianLetters)] as const;
  let [ukrainian, russian] = [2 * letters[0], 2 * letters[1]];
  for (const word of text.toLowerCase().match(/\p{Script=Cyrl}+/gu) ?? []) {
    if (!both.has(word)) {
      if (ukrainianWords.has(word)) ukrainian += 2;
      if (russianWords.has(word)) russian += 2;
    }
    if (word.length < 4) continue;
    const [isUkrainian, isRussian] = [isUkrainianWord(word), isRussianWord(word)];
    if (isUkrainian !== isRussian) {
      if (isUkrainian) ukrainian += 1;
      else russian += 1;
    }
  }
  return decide(ukrainian, russian);
});

/** The language whose own letters a text has at least four of, and five times as many as of the other’s. */
export function findTellingLanguage(text: string): 'uk' | 'ru' | undefined {
  const [ukrainian, russian] = [count(text, /[іїєґІЇЄҐ]/g), count(text, /[ыэъёЫЭЪЁ]/g)];
  if (ukrainian >= 4 && ukrainian >= 5 * russian) return 'uk';
  return russian >= 4 && russian >= 5 * ukrainian ? 'ru' : undefined;
}

function isUkrainianWord(word: string): boolean {
  return ukrainianForms.test(word) || ukrainianRoots.test(word);
}

function isRussianWord(word: string): boolean {
  return russianForms.test(word) || russianRoots.test(word);
}

function decide(ukrainian: number, russian: number): 'uk' | 'ru' | 'unsure' {
  if (ukrainian >= 2 && ukrainian >= 2 * russian) return 'uk';
  if (russian >= 2 && russian >= 2 * ukrainian) return 'ru';
  return 'unsure';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function listWords(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
