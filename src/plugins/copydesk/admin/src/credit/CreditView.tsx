import { useForm } from '@strapi/admin/strapi-admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { type CreditPart, creditParts, findDisagreements } from '../../../domain/attribution/picture-credit';
import type { ContentTypeUid } from '../../../domain/ids';
import type { TypeOptions } from '../../../shared/contracts/types';
import { useGetPictureCreditQuery } from '../api';
import { useTranslate } from '../hooks/use-translate';
import { formatLabel } from '../wording/format-field';
import { CreditOffer } from './CreditOffer';

interface CreditViewProps {
  uid: ContentTypeUid;
  picture: NonNullable<TypeOptions['picture']>;
}

/** Offers what the chosen file says of itself, and warns where the form says something else. */
export function CreditView({ uid, picture }: CreditViewProps) {
  const translate = useTranslate();
  const intl = useIntl();
  const values = useForm('Copydesk', (state) => state.values as Record<string, unknown>);
  const change = useForm('Copydesk', (state) => state.onChange);
  const fileId = (values[picture.image] as { id?: number } | null | undefined)?.id;
  const { data: credit } = useGetPictureCreditQuery(fileId ?? 0, { skip: fileId === undefined });
  if (fileId === undefined) return <Hint text={translate('credit.choose')} />;
  if (credit === undefined) return null;
  if (credit === null) return <Hint text={translate('credit.none')} />;

  const typedOf = (part: CreditPart) => values[picture.parts[part] ?? ''];
  const typed = Object.fromEntries(creditParts.map((part) => [part, typedOf(part)]));
  const disagreeing = findDisagreements(typed, credit);
  const offers = creditParts.flatMap((part) => {
    const [name, said] = [picture.parts[part], credit[part]];
    return name !== undefined && said !== null ? [{ part, name, said }] : [];
  });
  const open = offers.filter(({ part, said }) => typedOf(part) !== said);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {offers.map(({ part, name, said }) => (
        <CreditOffer
          key={part}
          label={formatLabel(intl, { uid, name })}
          said={said}
          typed={typedOf(part)}
          isDisagreeing={disagreeing.includes(part)}
          onUse={() => change(name, said)}
        />
      ))}
      {open.length > 1 && (
        <Button variant="secondary" fullWidth onClick={() => open.forEach(({ name, said }) => change(name, said))}>
          {translate('credit.useAll')}
        </Button>
      )}
    </Flex>
  );
}

function Hint({ text }: { text: string }) {
  return (
    <Typography variant="pi" textColor="neutral600">
      {text}
    </Typography>
  );
}
