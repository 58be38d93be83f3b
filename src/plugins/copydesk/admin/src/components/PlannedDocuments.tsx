import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PlannedDocument } from '../../../shared/contracts/publication';
import { useTranslate } from '../hooks/use-translate';
import { formatForeign } from '../wording/format-field';
import { formatLanguage } from '../wording/format-language';
import { PlainBadge } from './PlainBadge';

/** What goes out: each document with its languages, and whether readers see an older version of it already. */
export function PlannedDocuments({ documents }: { documents: readonly PlannedDocument[] }) {
  const translate = useTranslate();
  const intl = useIntl();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={translate('publish.plan')}>
      {documents.map(({ uid, documentId, typeName, title, locales }) => (
        <Box tag="li" key={uid + documentId}>
          <Typography variant="pi" textColor="neutral600" display="block">
            {formatForeign(intl, typeName, typeName)}
          </Typography>
          <Typography fontWeight="semiBold" textColor="neutral800" display="block">
            {title}
          </Typography>
          <Flex gap={2} wrap="wrap" paddingTop={1}>
            {locales.map(({ locale, published }) => (
              <PlainBadge key={locale} tone={published ? 'neutral' : 'primary'}>
                {translate(published ? 'publish.replaces' : 'publish.first', {
                  language: formatLanguage(intl, locale),
                })}
              </PlainBadge>
            ))}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
