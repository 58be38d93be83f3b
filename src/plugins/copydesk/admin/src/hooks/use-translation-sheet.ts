import type { DocumentId } from '../../../domain/violation';
import { readinessPermission } from '../../../shared/contracts/readiness';
import type { TranslationSheetResponse } from '../../../shared/contracts/translation-sheet';
import { useGetReadinessQuery, useGetTranslationSheetQuery } from '../api';
import { useEditedLocale } from './use-edited-locale';
import { usePermission } from './use-permission';

/** The open translation beside its source; none while the source itself is open, or nothing was translated yet. */
export function useTranslationSheet(
  uid: string,
  documentId: DocumentId | undefined,
): TranslationSheetResponse['data'] | undefined {
  const mayRead = usePermission(readinessPermission);
  const locale = useEditedLocale(undefined);
  const isSkipped = !mayRead || documentId === undefined;
  const { data: readiness } = useGetReadinessQuery({ uid, documentId: documentId ?? '' }, { skip: isSkipped });
  const standing = locale === undefined ? undefined : readiness?.locales[locale];
  const isTranslation = standing !== undefined && standing.status !== 'source' && standing.status !== 'missing';
  const { data: sheet } = useGetTranslationSheetQuery(
    { uid, documentId: documentId ?? '', locale: locale ?? '' },
    { skip: isSkipped || !isTranslation },
  );
  return isTranslation ? sheet : undefined;
}
