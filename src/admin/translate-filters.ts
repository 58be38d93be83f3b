import { InputRenderer } from '@strapi/admin/strapi-admin';
import { labelKey } from '../field-words/to-translations';

interface Filter {
  name: string;
  type?: string;
  label: string | { id: string; defaultMessage?: string };
  input?: unknown;
}

interface ListFilters {
  displayedFilters: Filter[];
}

/**
 * Hook for `Admin/CM/pages/ListView/inject-in-filters`: gives filters the same labels as the list, and shows the chosen value of
 * an enumeration in the panel's language. Strapi translates that value only if a filter brings its own input, so each gets the
 * input that it would have had anyway.
 *
 * @seam panel-layout
 */
export function translateFilters<View extends ListFilters>(view: View): View {
  const uid = findListedType(window.location.pathname);
  const displayedFilters = view.displayedFilters.map(({ label, ...filter }) => ({
    ...filter,
    label: uid && typeof label === 'string' && label ? translateLabel(uid, filter.name, label) : label,
    ...(filter.type === 'enumeration' && !filter.input && { input: InputRenderer }),
  }));
  return { ...view, displayedFilters };
}

// Strapi's own filter by status is translated already, and is no field.
const translateLabel = (uid: string, name: string, label: string): Filter['label'] =>
  name.startsWith('__') ? label : { id: labelKey(uid, name), defaultMessage: label };

/** The content type of a list, e.g. `api::article.article`, which the hook does not receive. */
function findListedType(pathname: string): string | undefined {
  return /\/content-manager\/collection-types\/([^/]+)$/.exec(pathname)?.[1];
}
