import { useState } from 'react';
import { useNotification } from '@strapi/admin/strapi-admin';
import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ReadinessResponse } from '../../../shared/contracts/readiness';
import { withdrawPermission, type WithdrawalRecord } from '../../../shared/contracts/withdrawals';
import { useLiftWithdrawalMutation } from '../api';
import { usePermission } from '../hooks/use-permission';
import { useTranslate } from '../hooks/use-translate';
import { WideButton } from './WideButton';
import { WithdrawDialog } from './WithdrawDialog';

interface WithdrawalNoticeProps {
  readiness: ReadinessResponse['data'];
  withdrawal: WithdrawalRecord;
}

/** That readers do not see a document any more: since when, by whom and why, and the ways to change or lift that. */
export function WithdrawalNotice({ readiness, withdrawal }: WithdrawalNoticeProps) {
  const translate = useTranslate();
  const intl = useIntl();
  const { toggleNotification } = useNotification();
  const mayWithdraw = usePermission(withdrawPermission);
  const [isOpen, setOpen] = useState(false);
  const [lift, { isLoading }] = useLiftWithdrawalMutation();
  const { uid, documentId, kind, note, withdrawnAt, withdrawnBy } = withdrawal;
  const when = intl.formatDate(withdrawnAt, { dateStyle: 'medium', timeStyle: 'short' });
  const notes = Object.entries(note);

  const submitLift = async (): Promise<void> => {
    const answer = await lift({ uid, documentId });
    if ('error' in answer) toggleNotification({ type: 'danger', message: translate('withdrawal.lift.failed') });
  };

  return (
    <Box background="danger100" hasRadius padding={3} width="100%" role="status" data-testid="copydesk-withdrawal">
      <Flex direction="column" alignItems="start" gap={2}>
        <Typography variant="omega" fontWeight="bold" textColor="danger700">
          {translate(`withdrawal.${kind}.notice`)}
        </Typography>
        <Typography variant="pi" textColor="neutral800">
          {withdrawnBy
            ? translate('withdrawal.by', { name: withdrawnBy.name, when })
            : translate('withdrawal.since', { when })}
        </Typography>
        {notes.length === 0 && (
          <Typography variant="pi" textColor="danger700">
            {translate('withdrawal.unexplained')}
          </Typography>
        )}
        {notes.map(([locale, text]) => (
          <Typography key={locale} variant="pi" textColor="neutral800" lang={locale}>
            {locale.toUpperCase()}: {text}
          </Typography>
        ))}
        {mayWithdraw && (
          <Flex direction="column" alignItems="stretch" gap={2} width="100%">
            <WideButton size="S" variant="secondary" onClick={() => setOpen(true)}>
              {translate('withdrawal.change')}
            </WideButton>
            <Dialog.Root>
              <Dialog.Trigger>
                <WideButton size="S" variant="tertiary" loading={isLoading}>
                  {translate('withdrawal.lift')}
                </WideButton>
              </Dialog.Trigger>
              <Dialog.Content>
                <Dialog.Header>{translate('withdrawal.lift')}</Dialog.Header>
                <Dialog.Body>{translate('withdrawal.lift.explain')}</Dialog.Body>
                <Dialog.Footer>
                  <Dialog.Cancel>
                    <Button fullWidth variant="tertiary">
                      {translate('cancel')}
                    </Button>
                  </Dialog.Cancel>
                  <Dialog.Action>
                    <Button fullWidth variant="danger-light" onClick={() => void submitLift()}>
                      {translate('withdrawal.lift.confirm')}
                    </Button>
                  </Dialog.Action>
                </Dialog.Footer>
              </Dialog.Content>
            </Dialog.Root>
          </Flex>
        )}
      </Flex>
      {isOpen && <WithdrawDialog readiness={readiness} onClose={() => setOpen(false)} />}
    </Box>
  );
}
