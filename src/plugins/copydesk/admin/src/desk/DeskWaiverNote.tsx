import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DeskWaiver } from '../../../shared/contracts/desk';
import { useTranslate } from '../hooks/use-translate';

/** Who let the original out first, why, and until when the translations may take. */
export function DeskWaiverNote({ waiver }: { waiver: DeskWaiver }) {
  const translate = useTranslate();
  const { deadline, grantedBy, reason, overdue } = waiver;
  const when = useIntl().formatDate(deadline, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Typography variant="pi" textColor={overdue ? 'danger700' : 'neutral800'}>
      {translate(overdue ? 'waiver.overdue' : 'waiver.active', { when })} ·{' '}
      {translate('waiver.by', { name: grantedBy, reason })}
    </Typography>
  );
}
