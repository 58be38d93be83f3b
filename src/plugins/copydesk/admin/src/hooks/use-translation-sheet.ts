import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { readinessPermission } from '../../../shared/contracts/readiness';
import type { TranslationSheetResponse } from '../../../shared/contracts/translation-sheet';
import { useGetReadinessQuery, useGetStandingQuery, useGetTranslationSheetQuery } from '../api';
import { useEditedLocale } from './use-edited-locale';
import { useTypeOptions } from './use-gate';
import { usePermission } from './use-permission';

/** The open translation beside its source; none while the source itself is open, or nothing was translated yet. */
export function useTranslationSheet(
  uid: ContentTypeUid,
  documentId: DocumentId | undefined,
): TranslationSheetResponse['data'] | undefined {
  const mayRead = usePermission(readinessPermission);
  const options = useTypeOptions(uid);
  const locale = useEditedLocale(undefined);
  const isSkipped = !mayRead || !options || documentId === undefined || locale === undefined;
  const document = { uid, documentId: documentId ?? '' };

  // The panel beside the form has loaded the readiness of a type that passes the gate; other types need less.
  const { data: readiness } = useGetReadinessQuery(document, { skip: isSkipped || !options.gated });
  const { data: standings } = useGetStandingQuery(document, { skip: isSkipped || options.gated });
  const status = (readiness?.locales ?? standings)?.[locale ?? '']?.status;
  const isTranslation = status !== undefined && status !== 'source' && status !== 'missing';
  const { data: sheet } = useGetTranslationSheetQuery(
    { ...document, locale: locale ?? '' },
    { skip: isSkipped || !isTranslation },
  );
  return isTranslation ? sheet : undefined;
}
