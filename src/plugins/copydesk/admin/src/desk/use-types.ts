import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { DeskType } from '../../../shared/contracts/types';
import { useGetTypesQuery } from '../api';
import { formatForeign } from '../wording/format-field';

/** The content types of the desk, by their names in the panel. */
export function useTypes(): DeskType[] {
  const intl = useIntl();
  const { data = [] } = useGetTypesQuery();
  return useMemo(
    () => data.map((type) => ({ ...type, name: formatForeign(intl, type.name, type.name) })),
    [data, intl],
  );
}
