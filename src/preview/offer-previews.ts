import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../environment';
import { createContentAccess, loadVersionRows } from '../plugins/copydesk/server/src/public-api';
import { composePreviewUrl, type PreviewedVersion } from './compose-preview-url';

/**
 * Gives links to previews to those who may read what they show. Strapi gives them to everybody who has logged in to the panel, so
 * that a role which may read nothing would read every draft.
 *
 * Must run before the panel's plugins start: from the application's `register`.
 *
 * @seam preview-handler
 */
export function offerPreviews(strapi: Core.Strapi): void {
  const { SITE_URL: siteUrl, PREVIEW_SECRET: secret } = readEnvironment(process.env);
  if (secret === undefined) return;
  strapi.config.set('admin.preview.config.handler', async (uid: string, asked: PreviewedVersion) => {
    // What is left out is filled in before anything is decided: the link opens the very version that was asked about.
    const { documentId, locale, status } = asked;
    const shown = { documentId, locale: locale || 'uk', status: status === 'published' ? status : 'draft' };
    return (await mayBeSeen(strapi, uid, shown))
      ? composePreviewUrl({ siteUrl, secret }, uid, shown, new Date())
      : undefined;
  });
}

async function mayBeSeen(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale, status }: Required<PreviewedVersion>,
): Promise<boolean> {
  const ability = (strapi.requestContext.get()?.state as { userAbility?: object } | undefined)?.userAbility;
  if (!ability || documentId.includes('\0')) return false;
  const isPublished = status === 'published';
  const versions = (await loadVersionRows(strapi, uid, [documentId])).filter(
    (version) => (version.publishedAt !== null) === isPublished && version.locale === locale,
  );
  return createContentAccess(strapi, ability).mayRead(uid, versions);
}
