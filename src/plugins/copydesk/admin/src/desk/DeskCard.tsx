import { RelativeTime } from '@strapi/content-manager/strapi-admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { localeAddress } from '../hooks/locale-address';
import { useTranslate } from '../hooks/use-translate';
import { formatLanguage } from '../wording/format-language';
import type { DeskRowProps } from './DeskRow';
import { DeskChoice } from './DeskChoice';
import { DeskStanding } from './DeskStanding';
import { DeskStory } from './DeskStory';

const Standings = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
  gap: ${({ theme }) => theme.spaces[3]};
`;

/** One document on a narrow screen: what it is, what is worst about it, and below it each language with its name. */
export function DeskCard({ entry, locales, typeName, isPublishable, isSelected, onToggle }: DeskRowProps) {
  const translate = useTranslate();
  const intl = useIntl();
  const { uid, documentId, title, changedAt } = entry;
  const known = locales.flatMap((locale) => {
    const standing = entry.locales[locale];
    return standing ? [{ locale, standing }] : [];
  });
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4} marginBottom={3}>
      <Flex gap={3} alignItems="start">
        <DeskChoice title={title} isPublishable={isPublishable} isSelected={isSelected} onToggle={onToggle} />
        <Box minWidth={0} flex="1">
          <DeskStory entry={entry} typeName={typeName} isPublishable={isPublishable} />
        </Box>
      </Flex>
      <Box paddingTop={3} paddingBottom={3}>
        <Standings>
          {known.map(({ locale, standing }) => (
            <li key={locale}>
              <Box tag={Link} to={localeAddress(uid, documentId, locale)} style={{ textDecoration: 'none' }}>
                <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
                  {formatLanguage(intl, locale)}
                </Typography>
                <DeskStanding standing={standing} />
              </Box>
            </li>
          ))}
        </Standings>
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {translate('desk.column.changed')}: <RelativeTime timestamp={new Date(changedAt)} />
      </Typography>
    </Box>
  );
}
