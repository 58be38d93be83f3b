import { RelativeTime } from '@strapi/content-manager/strapi-admin';
import { Box, Checkbox, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { DeskEntry } from '../../../shared/contracts/desk';
import { localeAddress } from '../hooks/locale-address';
import { useSay } from '../hooks/use-say';
import { formatLanguage } from '../wording/format-language';
import { DeskStanding } from './DeskStanding';
import { DeskStory } from './DeskStory';

export interface DeskRowProps {
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
  const { uid, documentId, title, changedAt } = entry;
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
