const minusWord = /(?<!\p{L})(?:мінус|минус|minus)\s+$/iu;
const frostBefore = /(?<!\p{L})(?:мороз\p{L}*|frosts?)(?:\s+(?:до|of|to|в|у|на|близько|около|down|up)){0,2}\s+$/iu;
const frostAfter =
  /^(?:\s?[-–…]\s?\d+)?\s?(?:°\s?[CСF]?|градус\p{L}*|degrees?)?\s?(?:нижче нуля|ниже нуля|below zero|морозу|мороза|of frost)/iu;
const attached = /(?:^|[\s(«“"/…])([-−‑–+])$/u;
const unit = /^(?:\s?[-–…]\s?[-−]?\d[\d.,]*)?\s?(?:°|º|%|‰|℃|відсот|процент|per ?cent|градус|degree)/iu;
const degrees = /^(?:\s?[-–…]\s?[-−–]?\d[\d.,]*)?\s?(?:°|º|℃|градус|degree)/iu;
const rangeOfMinus =
  /(?:[-−–]\s?|(?:мінус|минус|minus)\s+)\d[\d.,]*\s?(?:°\s?[CСF]?|%)?\s?(?:[-–—…]|\.{2,3}|до|to|і|та|и|and)\s?[-−–]?$/iu;
const decrease =
  /(?:впа|упа|зниз|знижу|скороч|скорот|зменш|сниз|сниж|сократ|уменьш|паден|падін|fell|fall|drop|declin|decreas|shr[aiu]nk|contract|reduc|down|lost|loss|cut).{0,50}(?:на|by|down|of)\s+(?:\p{L}+\s+)?$/iu;
const decreaseAfter =
  /^\s?(?:%|per ?cent|відсот\p{L}*|процент\p{L}*)\s+(?:fall|drop|declin|decreas|contract|reduc|loss|падін|паден|спад|скороч|зменш|сокращ|сниж|зниж)/iu;

/** What stands in every text that has a number below zero, or that tells of a decrease. */
const hints =
  /(?:^|[\s(«“"/…])[-−‑–]\d|м[иі]нус|minus|мороз|frost|нуля|zero|впа|упа|зни[зж]|ско[рp]о|змен|сни[зж]|сокра|умень|пад|f[ae]ll|drop|declin|decreas|shr|contract|reduc|down|lo[sc]t|loss|cut/i;

/** Whether any number of a text may have another sign than none. Most texts have none, and need no closer look. */
export function maySign(text: string): boolean {
  return hints.test(text);
}

const [plain, negative, either] = [[1], [-1], [1, -1]];

/**
 * The signs that a number may have, 1 and -1: one below zero beside its mark or its word, both where it is not certain that a dash
 * is a minus, or where something falls by so much.
 */
export function findSigns(before: string, after: string): readonly number[] {
  if (minusWord.test(before) || frostAfter.test(after) || frostBefore.test(before)) return negative;
  if (rangeOfMinus.test(before)) return either;
  const mark = attached.exec(before)?.[1];
  if (decreaseAfter.test(after) || decrease.test(before.replace(/[-−–]$/, ''))) return either;
  if (mark === undefined || mark === '+') return plain;
  if (mark === '–') return degrees.test(after) ? negative : either;
  return unit.test(after) ? negative : either;
}
