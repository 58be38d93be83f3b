import { Badge } from '@strapi/design-system';
import type { TranslationStanding, TranslationStatus } from '../../../domain/translation/translation-standing';
import { useSay } from '../hooks/use-say';

type Variant = 'success' | 'danger' | 'warning' | 'neutral' | 'primary';

/** The colour of a status. */
export const statusVariants: Record<TranslationStatus, Variant> = {
  source: 'primary',
  missing: 'danger',
  incomplete: 'warning',
  stale: 'warning',
  complete: 'success',
};

/** How far a document is in one locale. */
export function StatusBadge({
  status,
  translated,
  total,
}: Pick<TranslationStanding, 'status' | 'translated' | 'total'>) {
  const say = useSay();
  return (
    <Badge variant={statusVariants[status]} size="S">
      {say(`status.${status}`, { translated, total })}
    </Badge>
  );
}
