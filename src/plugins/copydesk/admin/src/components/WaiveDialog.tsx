import { useState } from 'react';
import { useNotification } from '@strapi/admin/strapi-admin';
import { Button, DateTimePicker, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Readiness } from '../../../domain/release/assess-readiness';
import { saysSomething } from '../../../domain/text/says-something';
import { useGrantWaiverMutation } from '../api';
import { useTranslate } from '../hooks/use-translate';
import type { ApiError } from '../refusals/read-refusal';
import { formatSummary } from '../wording/format-refusal';
import { formatInLanguage } from '../wording/format-language';
import { DialogFooter } from './DialogFooter';

interface WaiveDialogProps {
  readiness: Readiness;
  isOpen: boolean;
  onClose: () => void;
}

const hour = 3_600_000;

/** The day above the hour where there is no room for both side by side. */
const Deadline = styled.div`
  @media (max-width: 30rem) {
    > * {
      flex-direction: column;
      align-items: stretch;
    }
  }
`;

/** Lets the original out before its translations: why, and until when they have to follow. */
export function WaiveDialog({ readiness, isOpen, onClose }: WaiveDialogProps) {
  const translate = useTranslate();
  const intl = useIntl();
  const { toggleNotification } = useNotification();
  const [grant, { isLoading }] = useGrantWaiverMutation();
  const [reason, setReason] = useState('');
  const [deadline, setDeadline] = useState<Date | undefined>(() => new Date(Date.now() + 3 * hour));
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const isLate = deadline === undefined || deadline.getTime() <= Date.now();

  const submit = async (): Promise<void> => {
    setTried(true);
    if (!saysSomething(reason) || isLate) return;
    const { uid, documentId } = readiness;
    const answer = await grant({ uid, documentId, reason, deadline: deadline.toISOString() });
    if (!('error' in answer)) return onClose();
    const summary = (answer.error as ApiError | undefined)?.details?.summary;
    if (summary) setRefusal(formatSummary(intl, summary));
    else toggleNotification({ type: 'danger', message: translate('waiver.failed') });
  };

  return (
    <Modal.Root open={isOpen} onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{translate('waiver.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>
              {translate('waiver.explain', { language: formatInLanguage(intl, readiness.sourceLocale) })}
            </Typography>
            <Field.Root
              required
              error={isTried && !saysSomething(reason) ? translate('waiver.reason.missing') : undefined}
            >
              <Field.Label>{translate('waiver.reason')}</Field.Label>
              <Textarea
                name="waiver-reason"
                value={reason}
                onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
              />
              <Field.Error />
            </Field.Root>
            <Field.Root required error={isTried && isLate ? translate('waiver.deadline.late') : refusal}>
              <Field.Label>{translate('waiver.deadline')}</Field.Label>
              <Deadline>
                <DateTimePicker
                  name="waiver-deadline"
                  value={deadline}
                  onChange={(date: Date | undefined) => {
                    setDeadline(date);
                    setRefusal(undefined);
                  }}
                  locale={intl.locale}
                  clearLabel={translate('waiver.deadline.clear')}
                  dateLabel={translate('waiver.deadline.date')}
                  timeLabel={translate('waiver.deadline.time')}
                />
              </Deadline>
              <Field.Error />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <DialogFooter onClose={onClose}>
          <Button loading={isLoading} onClick={() => void submit()}>
            {translate('waiver.grant')}
          </Button>
        </DialogFooter>
      </Modal.Content>
    </Modal.Root>
  );
}
