import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import type { DocumentId } from '../../../domain/ids';
import { readTypeOptions } from '../hooks/use-gate';
import { LocaleBadges } from './LocaleBadges';

interface ListView {
  layout: ListLayout;
  displayedHeaders: ListFieldLayout[];
}

/**
 * Hook for `Admin/CM/pages/ListView/inject-column-in-table`: how each document stands, for types under the policy.
 *
 * @seam panel-layout
 */
export function addStandingColumn<View extends ListView>(view: View): View {
  if (!readTypeOptions(view.layout.options)) return view;
  const column = {
    attribute: { type: 'custom' },
    name: 'copydesk',
    label: { id: 'copydesk.list.column', defaultMessage: 'Languages' },
    searchable: false,
    sortable: false,
    cellFormatter: (row: { documentId: DocumentId }, _header: unknown, { model }: { model: string }) => (
      <LocaleBadges uid={model} documentId={row.documentId} />
    ),
  };
  // It says more than Strapi's own column of locales, and is placed where it is visible without scrolling.
  const [first, ...others] = view.displayedHeaders.filter(({ name }) => name !== 'locales');
  const headers = [...(first ? [first] : []), column as unknown as ListFieldLayout, ...others];
  return { ...view, displayedHeaders: headers };
}
