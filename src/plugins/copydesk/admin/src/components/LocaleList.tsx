import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Locale } from '../../../domain/ids';
import type { LocaleReadiness, Readiness } from '../../../domain/release/assess-readiness';
import { localeAddress } from '../hooks/locale-address';
import { useTranslate } from '../hooks/use-translate';
import { formatLanguage } from '../wording/format-language';
import { StatusBadge } from './StatusBadge';
import { PlainBadge } from './PlainBadge';

const LocaleLink = styled(Link)`
  display: block;
  text-decoration: none;
  border-radius: ${({ theme }) => theme.borderRadius};
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  &:hover,
  &[aria-current='true'] {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

interface LocaleListProps {
  readiness: Readiness;
  /** The one that is open. */
  edited: Locale | undefined;
}

/** The state of the document in each locale, each with a link to its form. */
export function LocaleList({ readiness, edited }: LocaleListProps) {
  const { uid, documentId, locales } = readiness;
  return (
    <Box tag="ul" width="100%" aria-label={useTranslate()('panel.locales')}>
      {Object.entries(locales).map(([locale, standing]) => (
        <li key={locale}>
          <LocaleLink to={localeAddress(uid, documentId, locale)} aria-current={locale === edited}>
            <LocaleRow locale={locale} standing={standing} />
          </LocaleLink>
        </li>
      ))}
    </Box>
  );
}

function LocaleRow({ locale, standing }: { locale: Locale; standing: LocaleReadiness }) {
  const translate = useTranslate();
  const intl = useIntl();
  return (
    <Flex justifyContent="space-between" gap={2} wrap="wrap" width="100%">
      <Flex direction="column" alignItems="start">
        <Typography variant="omega" fontWeight="semiBold" textColor="neutral800">
          {formatLanguage(intl, locale)}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {translate(standing.published ? 'standing.published' : 'standing.unpublished')}
        </Typography>
      </Flex>
      <Flex gap={1} wrap="wrap">
        {standing.urgent && <PlainBadge tone="danger">{translate('standing.urgent')}</PlainBadge>}
        <StatusBadge {...standing} />
      </Flex>
    </Flex>
  );
}
