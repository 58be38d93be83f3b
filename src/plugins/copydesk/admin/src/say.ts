import type { IntlShape } from 'react-intl';
import type en from './translations/en.json';

/** A sentence of the panel, by its key in `translations/`. */
export type MessageKey = keyof typeof en;

type Values = Parameters<IntlShape['formatMessage']>[1];

/** Says one of the panel's own sentences in its language. */
export function say(intl: IntlShape, key: MessageKey, values?: Values): string {
  return String(intl.formatMessage({ id: `copydesk.${key}` }, values));
}
