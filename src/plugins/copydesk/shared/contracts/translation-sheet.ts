import type { ContentTypeUid, DocumentId, Locale } from '../../domain/ids';
import type { DescribedField } from '../../domain/translation/state/describe-fields';
import type { DiffRun } from '../../domain/translation/state/diff-texts';
import type { FieldStatus } from '../../domain/translation/state/pair-fields';
import type { TranslationStanding } from '../../domain/translation/translation-standing';

/**
 * `GET /copydesk/translation/:uid/:documentId/:locale`: each translated field of a locale beside its source. The permission
 * is that of readiness.
 */
export interface TranslationSheetParams {
  uid: ContentTypeUid;
  documentId: DocumentId;
  locale: Locale;
}

export type { DescribedField as TranslationSheetField, DiffRun, FieldStatus };

export interface TranslationSheetResponse {
  data: {
    uid: ContentTypeUid;
    documentId: DocumentId;
    locale: Locale;
    sourceLocale: Locale;
    standing: TranslationStanding;
    fields: DescribedField[];
  };
}
