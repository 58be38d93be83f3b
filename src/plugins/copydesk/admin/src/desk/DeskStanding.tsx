import { Flex, Typography } from '@strapi/design-system';
import type { DeskLocale } from '../../../shared/contracts/desk';
import { StatusBadge } from '../components/StatusBadge';
import { useTranslate } from '../hooks/use-translate';

/** The state of a document in one language: the translation, whether readers see it, and how many faults it has. */
export function DeskStanding({ standing }: { standing: DeskLocale }) {
  const translate = useTranslate();
  const { errors, warnings, published, modified } = standing;
  const seen = published ? (modified ? 'standing.modified' : 'standing.published') : 'standing.unpublished';
  return (
    <Flex direction="column" alignItems="start" gap={1}>
      <StatusBadge {...standing} />
      <Typography variant="pi" textColor="neutral600">
        {translate(seen)}
      </Typography>
      {(errors > 0 || warnings > 0) && (
        <Typography variant="pi" textColor="neutral600">
          {translate('desk.faults', { errors, warnings })}
        </Typography>
      )}
    </Flex>
  );
}
