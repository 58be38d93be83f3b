import type { ListFieldLayout } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface ListView {
  displayedHeaders: ListFieldLayout[];
}

/**
 * Hook for `Admin/CM/pages/ListView/inject-column-in-table`: shows the values of an enumeration in the panel's language, as its
 * form does. Strapi lists them as they are stored.
 *
 * @seam panel-layout
 */
export function translateOptions<View extends ListView>(view: View): View {
  return { ...view, displayedHeaders: view.displayedHeaders.map(showTranslated) };
}

function showTranslated(header: ListFieldLayout): ListFieldLayout {
  if (header.attribute.type !== 'enumeration' || header.cellFormatter) return header;
  return { ...header, cellFormatter: (row: Record<string, unknown>) => <Option value={row[header.name]} /> };
}

function Option({ value }: { value: unknown }) {
  const { formatMessage } = useIntl();
  const text = typeof value === 'string' ? formatMessage({ id: value, defaultMessage: value }) : '-';
  return (
    <Typography maxWidth="30rem" ellipsis textColor="neutral800">
      {text}
    </Typography>
  );
}
