import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { type MessageKey, say } from '../say';

/** The panel's own sentences, in its language. */
export function useSay(): (key: MessageKey, values?: Parameters<typeof say>[2]) => string {
  const intl = useIntl();
  return useMemo(() => (key, values) => say(intl, key, values), [intl]);
}
