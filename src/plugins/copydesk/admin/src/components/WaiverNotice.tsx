import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ReadinessResponse } from '../../../shared/contracts/readiness';
import { type Waiver, waivePermission } from '../../../shared/contracts/waivers';
import { useWithdrawWaiverMutation } from '../api';
import { usePermission } from '../hooks/use-permission';
import { useTranslate } from '../hooks/use-translate';
import { WaiveDialog } from './WaiveDialog';
import { WideButton } from './WideButton';

/** The waiver that a document has, or the way to give it one. */
export function WaiverNotice({ readiness }: { readiness: ReadinessResponse['data'] }) {
  const translate = useTranslate();
  const mayWaive = usePermission(waivePermission);
  const [isOpen, setOpen] = useState(false);
  const standing = readiness.waivers.find(({ active, overdue }) => active || overdue);
  if (standing) return <StandingWaiver waiver={standing} mayWithdraw={mayWaive} />;

  const { release, sourceLocale, publish } = readiness;
  const waits =
    release === 'together' && (publish[sourceLocale]?.some(({ locale }) => locale !== sourceLocale) ?? false);
  if (!mayWaive || !waits) return null;
  return (
    <>
      <WideButton variant="tertiary" onClick={() => setOpen(true)}>
        {translate('waiver.open')}
      </WideButton>
      <WaiveDialog readiness={readiness} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

function StandingWaiver({ waiver, mayWithdraw }: { waiver: Waiver; mayWithdraw: boolean }) {
  const translate = useTranslate();
  const intl = useIntl();
  const [withdraw, { isLoading }] = useWithdrawWaiverMutation();
  const { uid, documentId, deadline, grantedBy, reason, overdue } = waiver;
  const when = intl.formatDate(deadline, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Box background={overdue ? 'danger100' : 'warning100'} hasRadius padding={3} width="100%">
      <Flex direction="column" alignItems="start" gap={1}>
        <Typography variant="omega" fontWeight="bold" textColor={overdue ? 'danger700' : 'neutral800'}>
          {translate(overdue ? 'waiver.overdue' : 'waiver.active', { when })}
        </Typography>
        <Typography variant="pi" textColor="neutral800">
          {translate('waiver.by', { name: grantedBy.name, reason })}
        </Typography>
        {mayWithdraw && (
          <Button size="S" variant="tertiary" loading={isLoading} onClick={() => void withdraw({ uid, documentId })}>
            {translate('waiver.withdraw')}
          </Button>
        )}
      </Flex>
    </Box>
  );
}
