import { useState } from 'react';
import { useNotification } from '@strapi/admin/strapi-admin';
import { Button, Field, Flex, Modal, Radio, Textarea, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Locale } from '../../../domain/ids';
import { withdrawalKinds, type WithdrawalKind } from '../../../domain/withdrawal/withdrawal';
import type { ReadinessResponse } from '../../../shared/contracts/readiness';
import { useWithdrawDocumentMutation } from '../api';
import { useTranslate } from '../hooks/use-translate';
import { formatLanguage } from '../wording/format-language';
import { DialogFooter } from './DialogFooter';

interface WithdrawDialogProps {
  readiness: ReadinessResponse['data'];
  onClose: () => void;
}

/**
 * Withdraws a document from readers in all languages, or changes what readers are told of one that is withdrawn. The reason may
 * be left out if it must be quick.
 */
export function WithdrawDialog({ readiness, onClose }: WithdrawDialogProps) {
  const translate = useTranslate();
  const intl = useIntl();
  const { toggleNotification } = useNotification();
  const [withdraw, { isLoading }] = useWithdrawDocumentMutation();
  const { uid, documentId, withdrawal, locales } = readiness;
  const [kind, setKind] = useState<WithdrawalKind>(withdrawal?.kind ?? 'retraction');
  const [note, setNote] = useState<Record<Locale, string>>(withdrawal?.note ?? {});
  const languages = Object.keys(locales).filter((locale) => locales[locale]?.status !== 'missing' || note[locale]);

  const submit = async (): Promise<void> => {
    const answer = await withdraw({ uid, documentId, kind, note });
    if ('error' in answer) toggleNotification({ type: 'danger', message: translate('withdrawal.failed') });
    else onClose();
  };

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{translate(withdrawal ? 'withdrawal.change' : 'withdrawal.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {!withdrawal && <Typography>{translate('withdrawal.explain')}</Typography>}
            <Field.Root>
              <Field.Label id="withdrawal-kind">{translate('withdrawal.kind')}</Field.Label>
              <Radio.Group
                aria-labelledby="withdrawal-kind"
                value={kind}
                onValueChange={(value: string) => setKind(value as WithdrawalKind)}
              >
                {withdrawalKinds.map((one) => (
                  <Radio.Item key={one} value={one}>
                    {translate(`withdrawal.kind.${one}`)}
                  </Radio.Item>
                ))}
              </Radio.Group>
            </Field.Root>
            {languages.map((locale) => (
              <Field.Root key={locale} hint={note[locale]?.trim() ? undefined : translate('withdrawal.note.hint')}>
                <Field.Label>{translate('withdrawal.note', { language: formatLanguage(intl, locale) })}</Field.Label>
                <Textarea
                  name={`withdrawal-note-${locale}`}
                  lang={locale}
                  value={note[locale] ?? ''}
                  onChange={(event: { target: { value: string } }) =>
                    setNote((known) => ({ ...known, [locale]: event.target.value }))
                  }
                />
                <Field.Hint />
              </Field.Root>
            ))}
            <Typography variant="pi" textColor="neutral600">
              {translate(`withdrawal.${kind}.readers`)}
            </Typography>
          </Flex>
        </Modal.Body>
        <DialogFooter onClose={onClose}>
          <Button variant={withdrawal ? 'default' : 'danger'} loading={isLoading} onClick={() => void submit()}>
            {translate(withdrawal ? 'withdrawal.save' : 'withdrawal.confirm')}
          </Button>
        </DialogFooter>
      </Modal.Content>
    </Modal.Root>
  );
}
