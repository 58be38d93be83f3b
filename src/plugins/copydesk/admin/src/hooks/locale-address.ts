import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';

/** Where the panel edits a document in a locale. */
export function localeAddress(
  uid: ContentTypeUid,
  documentId: DocumentId,
  locale: Locale,
): { pathname: string; search: string } {
  return {
    pathname: `/content-manager/collection-types/${uid}/${documentId}`,
    search: `?plugins[i18n][locale]=${encodeURIComponent(locale)}`,
  };
}
