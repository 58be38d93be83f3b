import { InputRenderer } from '@strapi/admin/strapi-admin';

interface Filter {
  type?: string;
  input?: unknown;
}

interface ListFilters {
  displayedFilters: Filter[];
}

/**
 * Hook for `Admin/CM/pages/ListView/inject-in-filters`: a chosen filter names the value of an enumeration in the panel's
 * language. Strapi looks the name up only where a filter brings an input, so each is given the one that it has anyway.
 */
export function translateFilters<View extends ListFilters>(view: View): View {
  const displayedFilters = view.displayedFilters.map((filter) =>
    filter.type === 'enumeration' && !filter.input ? { ...filter, input: InputRenderer } : filter,
  );
  return { ...view, displayedFilters };
}
