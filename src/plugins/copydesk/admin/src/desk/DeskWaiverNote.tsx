import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DeskWaiver } from '../../../shared/contracts/desk';
import { useSay } from '../hooks/use-say';

/** Who let the original out first, why, and until when the translations may take. */
export function DeskWaiverNote({ waiver }: { waiver: DeskWaiver }) {
  const say = useSay();
  const { deadline, grantedBy, reason, overdue } = waiver;
  const when = useIntl().formatDate(deadline, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Typography variant="pi" textColor={overdue ? 'danger700' : 'neutral800'}>
      {say(overdue ? 'waiver.overdue' : 'waiver.active', { when })} · {say('waiver.by', { name: grantedBy, reason })}
    </Typography>
  );
}
