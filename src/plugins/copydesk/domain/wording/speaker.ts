import type { Locale } from '../ids';
import type { FieldSteps, SpokenValue, SpokenValues } from '../violation';
import type { PhraseId } from './phrases';

/** One language: how it says the phrases, and what it calls fields, components and content types. */
export interface Speaker {
  language: string;
  translate: (id: PhraseId, values: Record<string, string | number>) => string;
  /** What the form calls a field. */
  labelOf: (step: { uid: string; name: string }) => string;
  nameOf: (thing: { kind: 'component' | 'type'; uid: string; name: string }) => string;
}

/** Puts the values of a message into the words of a language, with the field that the message is about. */
export function speakValues(
  speaker: Speaker,
  values: SpokenValues = {},
  field: FieldSteps = [],
): Record<string, string | number> {
  const spoken = Object.entries(values).map(([name, value]) => [name, speakValue(speaker, value)] as const);
  return { ...Object.fromEntries(spoken), field: nameField(speaker, field) };
}

function speakValue(speaker: Speaker, value: SpokenValue): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (!('kind' in value)) return joinList(speaker, value);
  switch (value.kind) {
    case 'day':
      return nameDay(speaker.language, value.day);
    case 'language':
      return formatInLanguage(speaker, value.locale);
    case 'languages':
      return joinList(
        speaker,
        value.locales.map((locale) => formatInLanguage(speaker, locale)),
      );
    case 'component':
      return speaker.nameOf(value).toLocaleLowerCase(speaker.language);
    case 'type':
      return speaker.nameOf(value);
    case 'titles':
      return joinList(
        speaker,
        value.titles.map((label) => speaker.translate('field.label', { label })),
      );
    case 'fields':
      return joinList(
        speaker,
        value.fields.map((field) => nameField(speaker, field)),
      );
  }
}

function formatInLanguage(speaker: Speaker, locale: Locale): string {
  return speaker.translate('language.in', { locale, name: nameLanguage(speaker.language, locale) });
}

/**
 * Names a field as its form does: by its label, and for what lies inside it by position and label, e.g.
 * `“Body” (part 3, “Heading”)`. Positions are counted from 1, as people do.
 */
export function nameField(speaker: Speaker, steps: FieldSteps): string {
  const [outer, ...inner] = steps.map((step) =>
    typeof step === 'number'
      ? speaker.translate('field.part', { number: step + 1 })
      : speaker.translate('field.label', { label: speaker.labelOf(step) }),
  );
  if (outer === undefined) return speaker.translate('field.document', {});
  return inner.length === 0 ? outer : `${outer} (${inner.join(', ')})`;
}

/** A day as a language writes it out: `November 29, 2026` or `29 листопада 2026 р.` */
function nameDay(language: string, day: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** What a language is called in another: `Ukrainian` or `українська` for `uk`. */
export function nameLanguage(language: string, locale: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(locale) ?? locale;
}

/** With commas in every language: lists of units have none in Russian. */
function joinList({ language }: Speaker, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' }).format(items);
}
