/** What an editor wants to see as readers would: Strapi asks with these words. */
export interface PreviewedVersion {
  documentId: string;
  locale?: string | null;
  status?: string | null;
}

/** Where previews are, and what they are shown for. */
export interface PreviewSite {
  siteUrl: string;
  secret: string;
}

/** The page of the public site that shows a version of an article; nothing for types that have no page of their own. */
export function composePreviewUrl(
  { siteUrl, secret }: PreviewSite,
  uid: string,
  { documentId, locale, status }: PreviewedVersion,
): string | undefined {
  if (uid !== 'api::article.article') return undefined;
  const query = new URLSearchParams({ secret, documentId, locale: locale ?? 'uk', status: status ?? 'draft' });
  return `${siteUrl}/preview?${query}`;
}
