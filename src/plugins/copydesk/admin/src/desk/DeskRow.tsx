import { RelativeTime } from '@strapi/content-manager/strapi-admin';
import { Box, Checkbox, Flex, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DeskEntry, DeskLocale } from '../../../shared/contracts/desk';
import { StatusBadge } from '../components/StatusBadge';
import { localeAddress } from '../hooks/locale-address';
import { useSay } from '../hooks/use-say';
import { formatLanguage } from '../wording/format-language';
import { formatViolation } from '../wording/format-violation';
import { DeskWaiverNote } from './DeskWaiverNote';
import { PlainBadge } from '../components/PlainBadge';

const Title = styled(Link)`
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: none;
  &:hover {
    text-decoration: underline;
  }
`;

interface DeskRowProps {
  entry: DeskEntry;
  locales: readonly string[];
  typeName: string;
  /** Something of it can go out. */
  isPublishable: boolean;
  isSelected: boolean;
  onToggle: () => void;
}

/** One document: what it is, what is worst about it, and how it stands in each language. */
export function DeskRow({ entry, locales, typeName, isPublishable, isSelected, onToggle }: DeskRowProps) {
  const say = useSay();
  const intl = useIntl();
  const { uid, documentId, title, sourceLocale, urgent, waiver, changedAt } = entry;
  const worst = findWorst(entry);
  return (
    <Tr>
      <Td>
        <Checkbox
          aria-label={say('desk.select.one', { title })}
          disabled={!isPublishable}
          checked={isSelected}
          onCheckedChange={onToggle}
        />
      </Td>
      <Td style={{ whiteSpace: 'normal', minWidth: '28rem' }}>
        <Flex direction="column" alignItems="start" gap={1} paddingTop={2} paddingBottom={2}>
          <Flex gap={2} wrap="wrap">
            <Typography variant="pi" textColor="neutral600">
              {typeName}
            </Typography>
            {urgent && <PlainBadge tone="danger">{say('desk.urgent')}</PlainBadge>}
            {isPublishable && <PlainBadge tone="success">{say('desk.ready')}</PlainBadge>}
          </Flex>
          <Typography fontWeight="semiBold">
            <Title to={localeAddress(uid, documentId, sourceLocale)} lang={sourceLocale}>
              {title}
            </Title>
          </Typography>
          {worst && (
            <Typography variant="pi" textColor="neutral600">
              {formatViolation(intl, worst)}
            </Typography>
          )}
          {waiver && <DeskWaiverNote waiver={waiver} />}
        </Flex>
      </Td>
      {locales.map((locale) => {
        const standing = entry.locales[locale];
        return (
          <Td key={locale}>
            {standing && (
              <LocaleCell
                standing={standing}
                address={localeAddress(uid, documentId, locale)}
                language={formatLanguage(intl, locale)}
              />
            )}
          </Td>
        );
      })}
      <Td>
        <Typography textColor="neutral800">
          <RelativeTime timestamp={new Date(changedAt)} />
        </Typography>
      </Td>
    </Tr>
  );
}

interface LocaleCellProps {
  standing: DeskLocale;
  address: ReturnType<typeof localeAddress>;
  language: string;
}

function LocaleCell({ standing, address, language }: LocaleCellProps) {
  const say = useSay();
  const { errors, warnings, published, modified } = standing;
  const seen = published ? (modified ? 'standing.modified' : 'standing.published') : 'standing.unpublished';
  return (
    <Box tag={Link} to={address} style={{ textDecoration: 'none' }} title={language}>
      <Flex direction="column" alignItems="start" gap={1}>
        <StatusBadge {...standing} />
        <Typography variant="pi" textColor="neutral600">
          {say(seen)}
        </Typography>
        {(errors > 0 || warnings > 0) && (
          <Typography variant="pi" textColor="neutral600">
            {say('desk.faults', { errors, warnings })}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}

/** The first of the worst violations of any locale: an error rather than a warning, of the source rather than another. */
function findWorst({ locales, sourceLocale }: DeskEntry) {
  const order = [locales[sourceLocale], ...Object.values(locales)];
  const found = order.flatMap((standing) => standing?.worst ?? []);
  return found.find(({ level }) => level === 'error') ?? found[0];
}
