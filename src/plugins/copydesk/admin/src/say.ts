import type { IntlShape } from 'react-intl';
import type en from './translations/en.json';
import type messages from './translations/generated/messages.en.json';

/** A sentence of the panel, by its key in `translations/`, or one that it shares with the server. */
export type MessageKey = keyof typeof en | keyof typeof messages;

type Values = Parameters<IntlShape['formatMessage']>[1];

/** Says one of the panel's own sentences in its language. */
export function say(intl: IntlShape, key: MessageKey, values?: Values): string {
  return String(intl.formatMessage({ id: `copydesk.${key}` }, values));
}
