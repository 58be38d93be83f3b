import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { deriveStanding } from '../../../domain/translation/state/derive-standing';
import { describeFields } from '../../../domain/translation/state/describe-fields';
import { inLocale } from '../../../domain/translation/state/pair-fields';
import type { TranslationSheetResponse } from '../../../shared/contracts/translation-sheet';
import { loadLabels } from '../documents/load-labels';
import { describeSourceContext } from './describe-source-context';
import { loadStagedDocument } from './open-translation-record';

/** Reads each field of a translation beside its source, in the drafts. A source has no fields to compare. */
export async function readTranslationSheet(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  locale: Locale,
): Promise<TranslationSheetResponse['data']> {
  const [{ draft }, labelOf] = await Promise.all([
    loadStagedDocument(strapi, uid, documentId),
    loadLabels(strapi, uid),
  ]);
  const context = inLocale(describeSourceContext(strapi, draft), locale);
  const { sourceLocale } = context;
  return {
    ...{ uid, documentId, locale, sourceLocale },
    standing: deriveStanding(context),
    fields: locale === sourceLocale ? [] : describeFields(context, (path) => labelOf(uid, path)),
  };
}
