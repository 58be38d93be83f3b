import { Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/admin/strapi-admin';
import { useIntl } from 'react-intl';
import type { Locale } from '../../../domain/ids';
import type { Readiness } from '../../../domain/release/assess-readiness';
import { acknowledgePermission } from '../../../shared/contracts/acknowledge';
import { useAcknowledgeMutation, useCopyFromSourceMutation } from '../api';
import { usePermission } from '../hooks/use-permission';
import { useTranslate } from '../hooks/use-translate';
import { useTranslationSheet } from '../hooks/use-translation-sheet';
import { formatForeign } from '../wording/format-field';
import { formatInLanguage } from '../wording/format-language';
import { WideButton } from './WideButton';

interface TranslationToolsProps {
  readiness: Readiness;
  edited: Locale;
}

/** Helps to translate into the language that is open: copying the source, acknowledging stale fields, the credit. */
export function TranslationTools({ readiness, edited }: TranslationToolsProps) {
  const translate = useTranslate();
  const intl = useIntl();
  const { uid, documentId, sourceLocale, locales } = readiness;
  const { toggleNotification } = useNotification();
  const mayAcknowledge = usePermission(acknowledgePermission);
  const [acknowledge, acknowledging] = useAcknowledgeMutation();
  const [copy, copying] = useCopyFromSourceMutation();
  const sheet = useTranslationSheet(uid, documentId);
  const standing = locales[edited];
  if (!standing || edited === sourceLocale) return null;

  const methods = new Set(sheet?.fields.flatMap(({ method }) => method ?? []) ?? []);
  const begin = async (): Promise<void> => {
    const answer = await copy({ uid, documentId, locale: edited });
    if ('error' in answer) toggleNotification({ type: 'danger', message: translate('copy.failed') });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {[...methods].map((method) => (
        <Typography key={method} variant="pi" textColor="neutral600">
          {formatForeign(intl, method, method)}
        </Typography>
      ))}
      {standing.status === 'missing' && (
        <WideButton variant="secondary" loading={copying.isLoading} onClick={() => void begin()}>
          {translate('copy.begin', { language: formatInLanguage(intl, sourceLocale) })}
        </WideButton>
      )}
      {standing.stale > 0 && mayAcknowledge && (
        <WideButton
          variant="tertiary"
          loading={acknowledging.isLoading}
          onClick={() => void acknowledge({ uid, documentId, locale: edited })}
        >
          {translate('acknowledge.all', { count: standing.stale })}
        </WideButton>
      )}
    </Flex>
  );
}
