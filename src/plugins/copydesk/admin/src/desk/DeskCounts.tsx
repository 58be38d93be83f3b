import { Button, Flex } from '@strapi/design-system';
import { countedStates } from '../../../domain/desk/desk-states';
import type { DeskResponse } from '../../../shared/contracts/desk';
import { useSay } from '../hooks/use-say';

type Counts = DeskResponse['meta']['counts'];

interface DeskCountsProps {
  counts: Counts;
  /** The state that the list is narrowed to. */
  chosen: string | undefined;
  onChoose: (status: string | undefined) => void;
}

/** How many documents are in each state; choosing one narrows the list to it, choosing it again widens it. */
export function DeskCounts({ counts, chosen, onChoose }: DeskCountsProps) {
  const say = useSay();
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={say('desk.counts')}>
      {countedStates.map((state) => (
        <Button
          key={state}
          size="S"
          variant={chosen === state ? 'secondary' : 'tertiary'}
          aria-pressed={chosen === state}
          onClick={() => onChoose(chosen === state ? undefined : state)}
        >
          {say(`desk.state.${state}`, { count: counts[state] })}
        </Button>
      ))}
    </Flex>
  );
}
