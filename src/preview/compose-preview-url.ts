import { signPreview } from './sign-preview';

/** The version that an editor wants to see as readers would, in the form that Strapi passes it. */
export interface PreviewedVersion {
  documentId: string;
  locale?: string | null;
  status?: string | null;
}

/** The public site, and the secret by which it knows that a link comes from the newsroom. */
export interface PreviewSite {
  siteUrl: string;
  secret: string;
}

/** How long a link opens its page, in seconds: the panel asks for a new one whenever a preview is opened. */
const lifespan = 10 * 60;

/**
 * The page of the public site that shows a version of an article; undefined for types without a page of their own. The link opens
 * this version alone, for ten minutes.
 */
export function composePreviewUrl(
  { siteUrl, secret }: PreviewSite,
  uid: string,
  { documentId, locale, status }: PreviewedVersion,
  now: Date,
): string | undefined {
  if (uid !== 'api::article.article') return undefined;
  const expires = String(Math.floor(now.getTime() / 1000) + lifespan);
  const named = { documentId, locale: locale ?? 'uk', status: status ?? 'draft', expires };
  const query = new URLSearchParams({ ...named, signature: signPreview(secret, named) });
  return `${siteUrl}/preview?${query.toString()}`;
}
