import path from 'node:path';
import { linksDiffer } from '../../src/plugins/copydesk/domain/translation/links-differ';
import { numbersDiffer } from '../../src/plugins/copydesk/domain/translation/numbers-differ';
import { wrongLanguage } from '../../src/plugins/copydesk/domain/translation/wrong-language';
import { isPointedOut } from './assess-pair';
import { readTable } from './read-table';

/** One text with the verdict of a copy editor, and with that of the rule. */
export interface JudgementCase {
  text: string;
  /** Whether there is something to point out, and whether the rule does. */
  isFaulty: boolean;
  isPointedOut: boolean;
}

const locales = ['uk', 'en', 'ru'];
const elsewhere: Readonly<Record<string, string>> = { uk: 'en', en: 'uk', ru: 'en' };

/** Asks the rules about every text of a folder of tables; where editors would disagree, no rule is asked. */
export function collectCases(folder: string): Readonly<Record<string, readonly JudgementCase[]>> {
  const read = (name: string) => readTable(path.join(folder, name));
  return {
    [numbersDiffer.id]: read('figures.tsv')
      .filter(([, , , , verdict]) => verdict !== 'either')
      .map(([from = '', source = '', to = '', target = '', verdict]) => ({
        text: `${source} → ${target}`,
        isFaulty: verdict === 'diff',
        isPointedOut: isPointedOut(numbersDiffer, { [from]: source, [to]: target }, to, from),
      })),
    [wrongLanguage.id]: read('languages.tsv').flatMap(([language = '', text = '']) =>
      locales.map((locale) => ({
        text: `${text} (${locale})`,
        isFaulty: language !== locale,
        isPointedOut: isInWrongLanguage(text, locale),
      })),
    ),
    [linksDiffer.id]: read('links.tsv').map(([source = '', from = '', target = '', to = '', verdict]) => ({
      text: `${source} → ${target}`,
      isFaulty: verdict !== 'true',
      isPointedOut: isPointedOut(linksDiffer, { [from]: `[1](${source})`, [to]: `[1](${target})` }, to, from),
    })),
  };
}

/** A text as it stands in one language of a story that exists in all three. */
function isInWrongLanguage(text: string, locale: string): boolean {
  const texts = Object.fromEntries(locales.map((code) => [code, code === locale ? text : '…']));
  return isPointedOut(wrongLanguage, texts, locale, elsewhere[locale] ?? locale);
}
