import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../hooks/use-translate';
import { DeskCard } from './DeskCard';
import { keyOf } from './key-of';
import { type DeskEntriesProps, useSelection } from './use-selection';

/** The same as the matrix, one card below the other, for screens that it does not fit into. */
export function DeskCards(props: DeskEntriesProps) {
  const translate = useTranslate();
  const { entries, locales } = props;
  const { all, describe } = useSelection(props);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Checkbox {...all}>
        <Typography textColor="neutral800">{translate('desk.select.all')}</Typography>
      </Checkbox>
      <Box tag="ul" aria-label={translate('desk.title')}>
        {entries.map((entry) => (
          <DeskCard key={keyOf(entry)} entry={entry} locales={locales} {...describe(entry)} />
        ))}
      </Box>
    </Flex>
  );
}
