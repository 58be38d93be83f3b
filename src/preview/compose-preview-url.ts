/** The version that an editor wants to see as readers would, in the form that Strapi passes it. */
export interface PreviewedVersion {
  documentId: string;
  locale?: string | null;
  status?: string | null;
}

/** The public site, and the secret for which it shows previews. */
export interface PreviewSite {
  siteUrl: string;
  secret: string;
}

/** The page of the public site that shows a version of an article; undefined for types without a page of their own. */
export function composePreviewUrl(
  { siteUrl, secret }: PreviewSite,
  uid: string,
  { documentId, locale, status }: PreviewedVersion,
): string | undefined {
  if (uid !== 'api::article.article') return undefined;
  const query = new URLSearchParams({ secret, documentId, locale: locale ?? 'uk', status: status ?? 'draft' });
  return `${siteUrl}/preview?${query.toString()}`;
}
