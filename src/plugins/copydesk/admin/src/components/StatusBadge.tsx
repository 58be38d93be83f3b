import type { TranslationStanding, TranslationStatus } from '../../../domain/translation/translation-standing';
import { useTranslate } from '../hooks/use-translate';
import { PlainBadge, type Tone } from './PlainBadge';

/** The tone of a status. */
export const statusTones: Record<TranslationStatus, Tone> = {
  source: 'primary',
  missing: 'danger',
  incomplete: 'warning',
  stale: 'warning',
  complete: 'success',
  orphaned: 'warning',
};

/** How far a document is in one locale. */
export function StatusBadge({
  status,
  translated,
  total,
}: Pick<TranslationStanding, 'status' | 'translated' | 'total'>) {
  const translate = useTranslate();
  return <PlainBadge tone={statusTones[status]}>{translate(`status.${status}`, { translated, total })}</PlainBadge>;
}
