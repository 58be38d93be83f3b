import { useState } from 'react';
import type { ReadinessResponse } from '../../../shared/contracts/readiness';
import { withdrawPermission } from '../../../shared/contracts/withdrawals';
import { usePermission } from '../hooks/use-permission';
import { useTranslate } from '../hooks/use-translate';
import { WideButton } from './WideButton';
import { WithdrawDialog } from './WithdrawDialog';

/** The way to withdraw a document that readers see, in all languages at once. */
export function WithdrawNow({ readiness }: { readiness: ReadinessResponse['data'] }) {
  const translate = useTranslate();
  const mayWithdraw = usePermission(withdrawPermission);
  const [isOpen, setOpen] = useState(false);
  const isSeen = Object.values(readiness.locales).some(({ published }) => published);
  if (!mayWithdraw || !isSeen || readiness.withdrawal) return null;
  return (
    <>
      <WideButton variant="danger-light" onClick={() => setOpen(true)}>
        {translate('withdrawal.open')}
      </WideButton>
      {isOpen && <WithdrawDialog readiness={readiness} onClose={() => setOpen(false)} />}
    </>
  );
}
