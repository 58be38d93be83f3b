import { RelativeTime } from '@strapi/content-manager/strapi-admin';
import { Box, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { localeAddress } from '../hooks/locale-address';
import { formatLanguage } from '../wording/format-language';
import { DeskChoice } from './DeskChoice';
import { DeskStanding } from './DeskStanding';
import { DeskStory, type DeskStoryProps } from './DeskStory';

export interface DeskRowProps extends DeskStoryProps {
  locales: readonly string[];
  isSelected: boolean;
  onToggle: () => void;
}

/** One document: its title, its most urgent problem, and its state in each language. */
export function DeskRow({ entry, locales, typeName, isPublishable, isSelected, onToggle }: DeskRowProps) {
  const intl = useIntl();
  const { uid, documentId, title, changedAt } = entry;
  return (
    <Tr>
      <Td>
        <DeskChoice title={title} isPublishable={isPublishable} isSelected={isSelected} onToggle={onToggle} />
      </Td>
      <Td style={{ whiteSpace: 'normal', minWidth: '28rem' }}>
        <Box paddingTop={2} paddingBottom={2}>
          <DeskStory entry={entry} typeName={typeName} isPublishable={isPublishable} />
        </Box>
      </Td>
      {locales.map((locale) => {
        const standing = entry.locales[locale];
        const address = localeAddress(uid, documentId, locale);
        return (
          <Td key={locale}>
            {standing && (
              <Box tag={Link} to={address} style={{ textDecoration: 'none' }} title={formatLanguage(intl, locale)}>
                <DeskStanding standing={standing} />
              </Box>
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
