import type { Core } from '@strapi/strapi';
import type { DocumentId, Locale } from '../../../domain/violation';
import { getDesk } from '../get-desk';
import { stateUid } from '../translation-states/state-store';
import type { Stage, StateRow, VersionStanding } from '../translation-states/stored-state';

/** What is known of the versions of documents: how they stand to their sources. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * How each version of these documents stands to its source, in one statement: as drafts, compared with the draft of the
   * source; or as readers see them, compared with the published source. A type without drafts has one answer to both.
   */
  async describe(
    uid: string,
    documentIds: readonly DocumentId[],
    stage: Stage,
  ): Promise<Map<DocumentId, Record<Locale, VersionStanding>>> {
    const described = new Map(documentIds.map((id): [DocumentId, Record<Locale, VersionStanding>] => [id, {}]));
    if (documentIds.length === 0 || !(uid in getDesk(strapi).policy().contentTypes)) return described;
    const kept: Stage = getDesk(strapi).schemaOf(uid).draftAndPublish ? stage : 'draft';
    const rows: Omit<StateRow, 'fields'>[] = await strapi.db.query(stateUid).findMany({
      where: { contentType: uid, subject: { $in: documentIds }, stage: kept },
      select: [
        ...['subject', 'locale', 'sourceLocale', 'status', 'translated', 'total', 'stale', 'staleSince', 'urgent'],
        ...['method', 'translators'],
      ],
    });
    for (const row of rows) {
      const { status, translated, total, stale, staleSince, urgent, sourceLocale, method, translators } = row;
      const standing = { status, translated, total, stale, staleSince, urgent, sourceLocale, method, translators };
      Object.assign(described.get(row.subject) ?? {}, { [row.locale]: standing });
    }
    return described;
  },
});
