import type { Figure } from './figure';
import { magnitudeOf } from './magnitudes';
import { toReading } from './read-number';

/** Number words by what they begin with, in Ukrainian, Russian and English; an end of `$` closes the word. */
const words: readonly (readonly [number, string])[] = [
  [0.25, 'чверт quarter'],
  [0.5, 'пів$ півт$ пол$ половин half$ halves$ напів'],
  [1.5, 'півтор полтор полутор'],
  [1, 'один одна$ одне$ одно одну$ одній$ одной$ одним перш перв one$ first once$ single$'],
  [
    2,
    'два$ дві$ две$ двох двух двом двум двоє двое дво двадж двіч вдв удв друг обид оба$ обе$ обо пар$ пара$ пару$ втор',
  ],
  [2, 'two$ twos$ twice$ second$ seconds$ both$ couple$ pair$ pairs$ double doubl twofold twin'],
  [
    3,
    'три$ трьох трьом трьома трех трём трем тремя троє трое трет трі трич втр утр трир триден тримі триг трип трис триц',
  ],
  [3, 'three third$ thirds$ triple thrice threefold'],
  [4, 'чотир четыр четвер четвір вчетвер учетвер four$ fours$ fourth fourfold'],
  [5, "п'ят пят пятер п'ятер five$ fives$ fifth fivefold"],
  [6, 'шіст шест six$ sixth sixfold'],
  [7, 'сім сьом семи семе семь сем$ седьм седм seven$ seventh sevenfold'],
  [8, 'вісім восьм восем восм віс eight$ eighth eightfold'],
  [9, "дев'ят девят nine$ ninth ninefold"],
  [10, 'десят удесят вдесят ten$ tens$ tenth tenfold'],
  [11, 'одинадц одиннадц eleven'],
  [12, 'дванадц двенадц дюжин twel dozen'],
  [13, 'тринадц thirteen'],
  [14, 'чотирнадц четырнадц fourteen'],
  [15, "п'ятнадц пятнадц fifteen"],
  [16, 'шістнадц шестнадц sixteen'],
  [17, 'сімнадц семнадц seventeen'],
  [18, 'вісімнадц восемнадц eighteen'],
  [19, "дев'ятнадц девятнадц nineteen"],
  [20, 'двадцят двадцат twent'],
  [30, 'тридцят тридцат thirt'],
  [40, 'сорок fort'],
  [50, "п'ятдесят п'ятидесят пятьдесят пятидесят fift"],
  [60, 'шістдесят шестидесят шестьдесят sixt'],
  [70, 'сімдесят сімдесят семидесят семьдесят sevent'],
  [80, 'вісімдесят восьмидесят восемьдесят восемидесят eight'],
  [90, "дев'яност девяност ninet"],
  [100, 'сто$ ста$ стам сот$ сотня сотні сотню сотни стовідс стопроц сторіч столет century$ hundred'],
  [200, 'двіст двохсот двест двухсот'],
  [300, 'трист трьохсот трехсот'],
  [400, 'чотирист чотирьохсот четырест четырехсот'],
  [500, "п'ятсот п'ятисот пятьсот пятисот"],
  [600, 'шістсот шестисот шестьсот'],
  [700, 'сімсот семисот семьсот'],
  [800, 'вісімсот восьмисот восемьсот'],
  [900, "дев'ятсот дев'ятисот девятьсот девятисот"],
];

interface NumberWord {
  value: number;
  /** How the word begins, and whether it is the whole word. */
  stem: string;
  isWhole: boolean;
}

const byInitials = indexWords();

function indexWords(): ReadonlyMap<string, readonly NumberWord[]> {
  const index = new Map<string, NumberWord[]>();
  for (const [value, list] of words) {
    for (const entry of list.split(' ')) {
      const word = { value, stem: entry.replace('$', ''), isWhole: entry.endsWith('$') };
      const key = word.stem.slice(0, 2);
      index.set(key, [...(index.get(key) ?? []), word]);
    }
  }
  // The longest beginning decides: “twenty” is no “two”, “одинадцять” is no “один”.
  for (const entries of index.values()) entries.sort((one, other) => other.stem.length - one.stem.length);
  return index;
}

const word = /\p{L}+(?:['’ʼ]\p{L}+)*/gu;
const joint = /^(?:[\s\u00a0]|-|[\s\u00a0]+(?:and|a|of|of a|and a|з|с)[\s\u00a0]+)$/u;

/**
 * Extracts the numbers that are written in words, from one to the trillions: `п’ятеро`, `twenty-five`, `півтора мільйона`, `a dozen`.
 * They are possible figures, for words are read generously (`друг` is not only `другий`): they can only take an alarm away.
 */
export function extractNumberWords(text: string): Figure[] {
  const figures: Figure[] = [];
  let run: Run | undefined;
  const close = () => {
    if (run) figures.push(toFigure(run));
    run = undefined;
  };
  for (const match of text.matchAll(word)) {
    const [written] = match;
    const end = match.index + written.length;
    if (run && !joint.test(text.slice(run.end, match.index))) close();
    const value = readWord(written);
    const factor = value === undefined ? magnitudeIn(written) : undefined;
    if (factor !== undefined && !digitBefore.test(text.slice(Math.max(0, match.index - 2), match.index))) {
      run = { ...extend(run, written, end), scaled: (run?.scaled ?? 0) + (run?.value || 1) * factor, value: 0 };
    } else if (value === undefined) {
      if (factor !== undefined || !filler.test(written)) close();
    } else {
      if (run && !goesOn(run.value, value, written)) close();
      const before: number = run?.value ?? 0;
      run = { ...extend(run, written, end), value: multiplies.test(written) ? (before || 1) * value : before + value };
    }
  }
  close();
  return figures;
}

/** Number words that make one number so far: what is multiplied by thousands already, and what is not yet. */
interface Run {
  text: string;
  end: number;
  scaled: number;
  value: number;
}

function extend(run: Run | undefined, written: string, end: number): Run {
  return { text: run ? `${run.text} ${written}` : written, end, scaled: run?.scaled ?? 0, value: run?.value ?? 0 };
}

const filler = /^(?:and|a|of|з|с)$/i;
const digitBefore = /\d[\s\u00a0-]?$/;
const multiplies = /^(?:hundred|dozen|дюжин)/i;

/** Whether a number word goes on with the number: `five` after `twenty`, `a half` after `two`. */
function goesOn(before: number, next: number, written: string): boolean {
  if (before === 0 || multiplies.test(written)) return true;
  if (next < 1) return Number.isInteger(before);
  if (next >= 100) return false;
  if (next >= 10) return before % 100 === 0;
  return before % 10 === 0 && before % 100 !== 10;
}

function toFigure({ text, scaled, value }: Run): Figure {
  const total = scaled + value;
  const readings = [toReading(total), `hour ${total}`, `day ${total}`];
  // Half of something is 50 % of it.
  return { text, readings: total === 0.5 ? [...readings, '50'] : readings };
}

function readWord(written: string): number | undefined {
  const lower = written.toLowerCase().replace(/[’ʼ]/g, "'");
  return byInitials
    .get(lower.slice(0, 2))
    ?.find(({ stem, isWhole }) => (isWhole ? lower === stem : lower.startsWith(stem)))?.value;
}

const inOneWord = /^(?:пів|пол)(?=мільй|мільяр|миллио|миллиар|трильй|трилли|тисяч|тысяч)/iu;

/** `мільйон`, and `півмільйона` in one word. */
function magnitudeIn(written: string): number | undefined {
  const half = inOneWord.exec(written)?.[0];
  const factor = written.length < 3 ? undefined : magnitudeOf(written.slice(half?.length ?? 0), 'uk');
  return factor === undefined || half === undefined ? factor : factor / 2;
}
