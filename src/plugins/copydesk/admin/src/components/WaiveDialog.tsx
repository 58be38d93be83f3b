import { useState } from 'react';
import { useNotification } from '@strapi/admin/strapi-admin';
import { Button, DateTimePicker, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { saysSomething } from '../../../domain/text/says-something';
import type { ReadinessResponse } from '../../../shared/contracts/readiness';
import { useGrantWaiverMutation } from '../api';
import { useTranslate } from '../hooks/use-translate';
import type { ApiError } from '../refusals/read-refusal';
import { formatSummary } from '../wording/format-refusal';
import { formatInLanguage } from '../wording/format-language';
import { DialogFooter } from './DialogFooter';

interface WaiveDialogProps {
  readiness: ReadinessResponse['data'];
  isOpen: boolean;
  onClose: () => void;
}

const hour = 3_600_000;
const day = 24 * hour;

const moment = { dateStyle: 'medium', timeStyle: 'short' } as const;

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
  const days = readiness.longestWaiverDays;
  const [latest] = useState(() => new Date(Date.now() + days * day));
  const isPast = deadline === undefined || deadline.getTime() <= Date.now();
  const isTooFar = deadline !== undefined && deadline > latest;

  const submit = async (): Promise<void> => {
    setTried(true);
    if (!saysSomething(reason) || isPast || isTooFar) return;
    const { uid, documentId } = readiness;
    const answer = await grant({ uid, documentId, reason, deadline: deadline.toISOString() });
    if (!('error' in answer)) return onClose();
    const summary = (answer.error as ApiError | undefined)?.details?.summary;
    if (summary) setRefusal(formatSummary(intl, summary));
    else toggleNotification({ type: 'danger', message: translate('waiver.failed') });
  };

  const explainDeadline = (): string | undefined => {
    if (isTried && isPast) return translate('waiver.deadline.late');
    // A date can be typed as well, and on the last day not every hour will do.
    if (isTooFar) return formatSummary(intl, { key: 'refusal.waiver-too-long', values: { days } });
    return refusal;
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
            <Field.Root
              required
              error={explainDeadline()}
              hint={translate('waiver.deadline.limit', { days, when: intl.formatDate(latest, moment) })}
            >
              <Field.Label>{translate('waiver.deadline')}</Field.Label>
              <Deadline>
                <DateTimePicker
                  name="waiver-deadline"
                  value={deadline}
                  maxDate={latest}
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
              <Field.Hint />
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
