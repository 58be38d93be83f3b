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
 * Hook for `Admin/CM/pages/ListView/inject-in-filters`: filters call a field as the list does, and a chosen one names the
 * value of an enumeration in the panel's language. Strapi looks that name up only where a filter brings an input, so each
 * is given the one that it has anyway.
 *
 * @seam panel-layout
 */
export function translateFilters<View extends ListFilters>(view: View): View {
  const uid = findListedType(window.location.pathname);
  const displayedFilters = view.displayedFilters.map(({ label, ...filter }) => ({
    ...filter,
    label: uid && typeof label === 'string' && label ? speakLabel(uid, filter.name, label) : label,
    ...(filter.type === 'enumeration' && !filter.input && { input: InputRenderer }),
  }));
  return { ...view, displayedFilters };
}

// Strapi's own filter by status has been translated, and is no field.
const speakLabel = (uid: string, name: string, label: string): Filter['label'] =>
  name.startsWith('__') ? label : { id: labelKey(uid, name), defaultMessage: label };

/** The content type of a list, which the hook does not say, e.g. `api::article.article`. */
function findListedType(pathname: string): string | undefined {
  return /\/content-manager\/collection-types\/([^/]+)$/.exec(pathname)?.[1];
}
