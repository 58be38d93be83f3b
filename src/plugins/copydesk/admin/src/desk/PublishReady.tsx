import { useState } from 'react';
import { useNotification } from '@strapi/admin/strapi-admin';
import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import type { ListedDocument } from '../../../shared/contracts/desk';
import { usePublishTogetherMutation } from '../api';
import { useTranslate } from '../hooks/use-translate';

interface PublishReadyProps {
  entries: readonly ListedDocument[];
  onDone: () => void;
}

/** Publishes the chosen documents in all their languages, one after the other; a refusal of one leaves the others be. */
export function PublishReady({ entries, onDone }: PublishReadyProps) {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const [publish] = usePublishTogetherMutation();
  const [isOpen, setOpen] = useState(false);
  const [isRunning, setRunning] = useState(false);

  const submit = async (): Promise<void> => {
    setRunning(true);
    const refused: string[] = [];
    for (const { uid, documentId, title } of entries) {
      const answer = await publish({ uid, documentId });
      if ('error' in answer) refused.push(title);
    }
    setRunning(false);
    setOpen(false);
    const count = entries.length - refused.length;
    if (count > 0) toggleNotification({ type: 'success', message: translate('desk.publish.done', { count }) });
    if (refused.length > 0) {
      toggleNotification({
        type: 'danger',
        message: translate('desk.publish.refused', { titles: refused.join('; ') }),
      });
    }
    onDone();
  };

  return (
    <>
      <Button disabled={entries.length === 0} onClick={() => setOpen(true)}>
        {translate('desk.publish', { count: entries.length })}
      </Button>
      <Dialog.Root open={isOpen} onOpenChange={setOpen}>
        <Dialog.Content>
          <Dialog.Header>{translate('desk.publish.title', { count: entries.length })}</Dialog.Header>
          <Dialog.Body>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
              {entries.map(({ uid, documentId, title }) => (
                <li key={uid + documentId}>
                  <Typography>{title}</Typography>
                </li>
              ))}
            </Flex>
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary" fullWidth>
                {translate('cancel')}
              </Button>
            </Dialog.Cancel>
            <Button fullWidth loading={isRunning} onClick={() => void submit()}>
              {translate('desk.publish.confirm')}
            </Button>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </>
  );
}
