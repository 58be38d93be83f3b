import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { acknowledgePermission } from '../../../shared/contracts/acknowledge';
import type { TranslationSheetField, TranslationSheetResponse } from '../../../shared/contracts/translation-sheet';
import { useAcknowledgeMutation } from '../api';
import { usePermission } from '../hooks/use-permission';
import { useTranslate } from '../hooks/use-translate';
import { formatInLanguage } from '../wording/format-language';
import { DiffText } from './DiffText';

// All within Strapi's hint, which is a paragraph: nothing here may be a block in HTML.
const Frame = styled.span<{ $stale: boolean }>`
  display: block;
  margin-top: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
  border-inline-start: 3px solid ${({ theme, $stale }) => theme.colors[$stale ? 'warning500' : 'neutral200']};
`;

const Line = styled.span`
  display: block;
`;

const Source = styled(Line)`
  color: ${({ theme }) => theme.colors.neutral800};
  max-height: 18rem;
  overflow-y: auto;
  white-space: pre-line;
  overflow-wrap: anywhere;
`;

interface SourceTextProps {
  sheet: TranslationSheetResponse['data'];
  field: TranslationSheetField;
}

/** The source of one field in its own language, with what has changed in it since it was translated. */
export function SourceText({ sheet, field }: SourceTextProps) {
  const translate = useTranslate();
  const intl = useIntl();
  const mayAcknowledge = usePermission(acknowledgePermission);
  const [acknowledge, { isLoading }] = useAcknowledgeMutation();
  const { uid, documentId, locale, sourceLocale } = sheet;
  const { status, source, diff, path, by, at } = field;
  const isStale = status === 'stale';
  const language = formatInLanguage(intl, sourceLocale);
  return (
    <Frame $stale={isStale} data-source-of={path.join('.')}>
      <Line>{translate(isStale ? 'beside.stale' : 'beside.source', { language })}</Line>
      <Source lang={sourceLocale}>{isStale && diff.length > 0 ? <DiffText runs={diff} /> : source}</Source>
      {by && at && <Line>{translate('beside.by', { by, at: intl.formatDate(at, { dateStyle: 'medium' }) })}</Line>}
      {isStale && mayAcknowledge && (
        <Button
          size="S"
          variant="tertiary"
          loading={isLoading}
          onClick={() => void acknowledge({ uid, documentId, locale, fields: [path.join('.')] })}
        >
          {translate('beside.acknowledge')}
        </Button>
      )}
    </Frame>
  );
}
