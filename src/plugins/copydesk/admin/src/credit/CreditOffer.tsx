import { Button, Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../hooks/use-translate';

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
  const translate = useTranslate();
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
          {translate('credit.disagrees', { typed: String(typed) })}
        </Typography>
      )}
      {typed === said ? (
        <Typography variant="pi" textColor="success700">
          {translate('credit.agrees')}
        </Typography>
      ) : (
        <Button size="S" variant="tertiary" onClick={onUse}>
          {translate('credit.use', { label })}
        </Button>
      )}
    </Flex>
  );
}
