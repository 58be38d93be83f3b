import { IntlMessageFormat } from 'intl-messageformat';
import { humanize } from '../humanize';
import type { FieldTrail, SpokenValues } from '../violation';
import { phrases } from './phrases';
import { speakValues, type Speaker } from './speaker';

/** English, as the server speaks it. `labelOf` gives the label of a field of the document’s own; others are named by themselves. */
export function createEnglishSpeaker(labelOf: Speaker['labelOf'] = ({ name }) => humanize(name)): Speaker {
  return {
    language: 'en',
    say: (id, values) => format(phrases[id], values),
    labelOf,
    nameOf: ({ name }) => name,
  };
}

/** Says an ICU message in English. */
export function sayInEnglish(message: string, speaker: Speaker, values?: SpokenValues, field?: FieldTrail): string {
  return format(message, speakValues(speaker, values, field));
}

const parsed = new Map<string, IntlMessageFormat>();

function format(message: string, values: Record<string, string | number>): string {
  const known = parsed.get(message) ?? new IntlMessageFormat(message, 'en');
  parsed.set(message, known);
  return String(known.format(values));
}
