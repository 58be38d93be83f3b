import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { queryOf } from '../strapi/query-of';
import { documentChanges } from '../writes/document-changes';
import { findUses } from './find-uses';
import { refuseUses } from './refuse-uses';

interface RemovalEvent {
  model: { uid: ContentTypeUid };
  params: { where?: object };
}

/**
 * Refuses to delete rows with `db.query` that readers see in a published document, as the document service would: of types without
 * drafts, whose rows are public. Published rows of the others are held by the tripwire.
 *
 * @seam lifecycles
 */
export function refuseDirectRemoval(strapi: Core.Strapi, models: ContentTypeUid[]): void {
  const refuse = async ({ model: { uid }, params }: RemovalEvent) => {
    if (documentChanges(strapi).isWriting()) return;
    const rows = await queryOf<{ documentId: DocumentId; locale: Locale | null }>(strapi, uid).findMany({
      where: params.where ?? {},
      select: ['documentId', 'locale'],
    });
    for (const { documentId, locale } of rows) {
      refuseUses(strapi, await findUses(strapi, { uid, documentId, ...(locale !== null && { locales: [locale] }) }));
    }
  };
  strapi.db.lifecycles.subscribe({ models, beforeDelete: refuse, beforeDeleteMany: refuse });
}
