import type { IntlShape } from 'react-intl';
import type { Violation } from '../../../domain/violation';
import { speakValues } from '../../../domain/wording/speaker';
import { createSpeaker } from './create-speaker';

/** What is needed of a violation to say it. */
export type SpokenViolation = Pick<Violation, 'rule' | 'message' | 'wording' | 'field'>;

/**
 * Says a violation in the panel's language. A rule whose sentences the panel does not know is said as the server says it.
 *
 * The sentences are `violation.<rule>.<message>`; `field` names the place, beside the values of the wording.
 */
export function formatViolation(
  intl: IntlShape,
  { rule, message, wording, field }: SpokenViolation,
  speaker = createSpeaker(intl),
): string {
  const id = `copydesk.violation.${rule}.${wording.key}`;
  if (!(id in intl.messages)) return message;
  return String(intl.formatMessage({ id }, speakValues(speaker, wording.values, field)));
}
