import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ListedDocument } from '../../../shared/contracts/desk';
import { PlainBadge } from '../components/PlainBadge';
import { localeAddress } from '../hooks/locale-address';
import { useTranslate } from '../hooks/use-translate';
import { formatViolation } from '../wording/format-violation';
import { DeskWaiverNote } from './DeskWaiverNote';

const Title = styled(Link)`
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: none;
  overflow-wrap: anywhere;
  &:hover {
    text-decoration: underline;
  }
`;

export interface DeskStoryProps {
  entry: ListedDocument;
  typeName: string;
  /** Something of it can go out. */
  isPublishable: boolean;
}

/** What a document is, and what is worst about it. */
export function DeskStory({ entry, typeName, isPublishable }: DeskStoryProps) {
  const translate = useTranslate();
  const intl = useIntl();
  const { uid, documentId, title, sourceLocale, outOfPolicy, debt, urgent, withdrawn, waiver } = entry;
  const worst = findWorst(entry);
  return (
    <Flex direction="column" alignItems="start" gap={1}>
      <Flex gap={2} wrap="wrap">
        <Typography variant="pi" textColor="neutral600">
          {typeName}
        </Typography>
        {withdrawn && <PlainBadge tone="danger">{translate('desk.withdrawn')}</PlainBadge>}
        {outOfPolicy && <PlainBadge tone="danger">{translate('desk.status.out-of-policy')}</PlainBadge>}
        {urgent && <PlainBadge tone="danger">{translate('desk.urgent')}</PlainBadge>}
        {debt && <PlainBadge tone="warning">{translate('desk.status.debt')}</PlainBadge>}
        {isPublishable && <PlainBadge tone="success">{translate('desk.ready')}</PlainBadge>}
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
  );
}

/**
 * The first of the worst violations of any locale: what readers see although nobody let it out so, then an error rather than a warning,
 * of the source rather than another.
 */
function findWorst({ locales, sourceLocale }: ListedDocument) {
  const order = [locales[sourceLocale], ...Object.values(locales)];
  const seen = order.flatMap((standing) => standing?.outOfPolicy ?? []);
  if (seen[0]) return seen[0];
  const found = order.flatMap((standing) => standing?.worst ?? []);
  return found.find(({ level }) => level === 'error') ?? found[0];
}
