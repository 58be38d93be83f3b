import type { DocumentId, Locale } from '../../../domain/violation';

/** Where the panel edits a document in a locale. */
export function localeAddress(
  uid: string,
  documentId: DocumentId,
  locale: Locale,
): { pathname: string; search: string } {
  return {
    pathname: `/content-manager/collection-types/${uid}/${documentId}`,
    search: `?plugins[i18n][locale]=${encodeURIComponent(locale)}`,
  };
}
