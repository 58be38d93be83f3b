import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useSay } from '../hooks/use-say';
import { DeskCard } from './DeskCard';
import { keyOf } from './key-of';
import { type DeskEntriesProps, useSelection } from './use-selection';

/** The same as the matrix, one card below the other, for screens that it does not fit into. */
export function DeskCards(props: DeskEntriesProps) {
  const say = useSay();
  const { entries, locales } = props;
  const { all, describe } = useSelection(props);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Checkbox {...all}>
        <Typography textColor="neutral800">{say('desk.select.all')}</Typography>
      </Checkbox>
      <Box tag="ul" aria-label={say('desk.title')}>
        {entries.map((entry) => (
          <DeskCard key={keyOf(entry)} entry={entry} locales={locales} {...describe(entry)} />
        ))}
      </Box>
    </Flex>
  );
}
