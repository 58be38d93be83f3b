import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { deriveStanding } from '../../../domain/translation/state/derive-standing';
import { describeFields } from '../../../domain/translation/state/describe-fields';
import type { Signature } from '../../../domain/translation/state/document-state';
import { inLocale, pairFields } from '../../../domain/translation/state/pair-fields';
import { acknowledgeFields } from '../../../domain/translation/state/reconcile-state';
import type { DocumentId, FieldPath, Locale } from '../../../domain/violation';
import type { AcknowledgeResponse } from '../../../shared/contracts/acknowledge';
import type { TranslationSheetResponse } from '../../../shared/contracts/translation-sheet';
import { loadLabels } from '../documents/load-labels';
import { lockTurn } from '../database/write-lock';
import { getChanges } from '../get-changes';
import { getDesk } from '../policy/policy-in-force';
import { selectFields } from './select-fields';
import { type Adoption, adoptDocuments, type Progress } from '../maintenance/adopt-documents';
import { copyBooks } from '../maintenance/copy-derived-rows';
import { openBooks } from './open-translation-record';
import { judge } from './describe-source-context';
import { stateUid } from './state-store';
import type { Stage, StateRow, VersionStanding } from './stored-state';

/** What is known of the versions of documents: how they stand to their sources. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** The books of a document, and its drafts as one locale is judged. */
  const open = async (uid: string, documentId: DocumentId, locale: Locale) => {
    const books = await openBooks(strapi, uid, documentId);
    return { books, context: inLocale(judge(strapi, books.kept.draft), locale) };
  };

  return {
    /** Opens the books of documents that were there before the desk, or were made past it; see `adoptDocuments`. */
    adoptAll: (report?: Progress): Promise<Adoption> => adoptDocuments(strapi, report),

    /** Opens the books of copies that were made past the document service; see `copyBooks`. */
    copyBooks: (uid: string, original: DocumentId, copies: readonly DocumentId[]): Promise<void> =>
      copyBooks(strapi, uid, original, copies),

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

    /** Each field of a translation beside its source, as the drafts stand. A source has none. */
    async readSheet(uid: string, documentId: DocumentId, locale: Locale): Promise<TranslationSheetResponse['data']> {
      const [{ context }, labelOf] = await Promise.all([open(uid, documentId, locale), loadLabels(strapi, uid)]);
      const { sourceLocale } = context;
      const labelled = { ...context, labelOf: (path: FieldPath) => labelOf(uid, path) };
      return {
        ...{ uid, documentId, locale, sourceLocale },
        standing: deriveStanding(context),
        fields: locale === sourceLocale ? [] : describeFields(labelled),
      };
    },

    /**
     * Says that stale fields of a translation stand for the source as it is now: those named by their paths, else all. Those
     * of readers’ versions that say the same stand likewise.
     *
     * @throws {ValidationError} of a locale that is no translation, or of a field that the translation does not have.
     */
    async acknowledge(
      uid: string,
      documentId: DocumentId,
      locale: Locale,
      { fields, by }: { fields?: readonly string[]; by: Signature | null },
    ): Promise<AcknowledgeResponse['data']> {
      const answer = await strapi.db.transaction(async () => {
        await lockTurn(strapi);
        return getChanges(strapi).gather(async () => {
          const { books, context } = await open(uid, documentId, locale);
          const { document, sourceLocale } = context;
          if (locale === sourceLocale || !document.versions[locale] || !document.state) {
            throw new errors.ValidationError(`There is no translation in “${locale}” that could be acknowledged.`);
          }
          const selected = selectFields(pairFields(context), fields);
          const at = new Date().toISOString();
          const state = acknowledgeFields(document.state, locale, selected, { by, at });
          await books.afterWord(state, at);
          getChanges(strapi).note({ uid, documentId, isSeen: false });
          return {
            acknowledged: selected.map(({ target }) => target?.path.join('.') ?? ''),
            standing: deriveStanding({ ...context, document: { ...document, state } }),
          };
        });
      });
      strapi.log.info(
        `copydesk: ${by?.name ?? 'code'} acknowledged ${answer.acknowledged.join(', ') || 'nothing'} of ${uid} ${documentId} in ${locale}`,
        { uid, documentId, locale, fields: answer.acknowledged, userId: by?.id },
      );
      return answer;
    },
  };
};
