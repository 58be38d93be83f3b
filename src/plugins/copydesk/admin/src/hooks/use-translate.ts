import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { type MessageKey, translate } from '../translate';

/** The panel's own sentences, in its language. */
export function useTranslate(): (key: MessageKey, values?: Parameters<typeof translate>[2]) => string {
  const intl = useIntl();
  return useMemo(() => (key, values) => translate(intl, key, values), [intl]);
}
