import { Button, Flex, Typography } from '@strapi/design-system';
import { useSay } from '../hooks/use-say';

interface CreditOfferProps {
  /** What the form calls it. */
  label: string;
  said: string;
  typed: unknown;
  isDisagreeing: boolean;
  onUse: () => void;
}

/** One thing that a file says of itself, beside what the form says. */
export function CreditOffer({ label, said, typed, isDisagreeing, onUse }: CreditOfferProps) {
  const say = useSay();
  return (
    <Flex direction="column" alignItems="start" gap={1}>
      <Typography variant="pi" textColor="neutral600">
        {label}
      </Typography>
      <Typography variant="omega" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {said}
      </Typography>
      {isDisagreeing && (
        <Typography variant="pi" textColor="neutral800" role="status">
          {say('credit.disagrees', { typed: String(typed) })}
        </Typography>
      )}
      {typed === said ? (
        <Typography variant="pi" textColor="success700">
          {say('credit.agrees')}
        </Typography>
      ) : (
        <Button size="S" variant="tertiary" onClick={onUse}>
          {say('credit.use', { label })}
        </Button>
      )}
    </Flex>
  );
}
