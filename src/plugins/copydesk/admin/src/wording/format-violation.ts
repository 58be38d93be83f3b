import type { IntlShape } from 'react-intl';
import type { SpokenValue, Violation } from '../../../domain/violation';
import { formatField, formatForeign } from './format-field';
import { formatInLanguage } from './format-language';

/** What is needed of a violation to say it: a refusal calls the rule by another name. */
export type SpokenViolation = Pick<Violation, 'rule' | 'message' | 'wording' | 'field'>;

/**
 * Says a violation in the panel's language. A rule whose sentences the panel does not know is said as the server says it.
 *
 * The sentences are `violation.<rule>.<key>` in `translations/`; `field` names the place, and beside it stand the values of
 * the wording.
 */
export function formatViolation(intl: IntlShape, { rule, message, wording, field = [] }: SpokenViolation): string {
  const id = `copydesk.violation.${rule}.${wording?.key}`;
  if (!(id in intl.messages)) return message;
  const values = Object.entries(wording?.values ?? {}).map(([name, value]) => [name, formatValue(intl, value)]);
  return String(intl.formatMessage({ id }, { ...Object.fromEntries(values), field: formatField(intl, field) }));
}

function formatValue(intl: IntlShape, value: SpokenValue): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (!('kind' in value)) return intl.formatList([...value], { type: 'unit', style: 'short' });
  return value.kind === 'language'
    ? formatInLanguage(intl, value.locale)
    : formatForeign(intl, value.uid, value.name).toLocaleLowerCase(intl.locale);
}
