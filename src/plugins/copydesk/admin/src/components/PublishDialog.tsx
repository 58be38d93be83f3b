import { useState } from 'react';
import { useNotification } from '@strapi/admin/strapi-admin';
import { Button, Checkbox, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { usePlanPublicationQuery, usePublishTogetherMutation } from '../api';
import { useGoToTask } from '../hooks/use-go-to-task';
import { useTranslate } from '../hooks/use-translate';
import { type ApiError, readRefusal } from '../refusals/read-refusal';
import { refusalStore } from '../refusals/refusal-store';
import { DialogFooter } from './DialogFooter';
import { PlannedDocuments } from './PlannedDocuments';
import { TaskList } from './TaskList';

interface PublishDialogProps {
  uid: ContentTypeUid;
  documentId: DocumentId;
  edited: Locale | undefined;
  onClose: () => void;
}

/** Shows before a publication exactly what will be published, and what would refuse it. */
export function PublishDialog({ uid, documentId, edited, onClose }: PublishDialogProps) {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const goToTask = useGoToTask({ uid, documentId, locale: edited });
  const [along, setAlong] = useState(true);
  const { data: plan, isFetching } = usePlanPublicationQuery({ uid, documentId, along });
  const [publish, { isLoading }] = usePublishTogetherMutation();
  const refusals = plan?.refusals ?? [];
  const count = plan?.documents.reduce((sum, { locales }) => sum + locales.length, 0) ?? 0;

  const submit = async (): Promise<void> => {
    const answer = await publish({ uid, documentId, ...(along && { with: 'dependencies' }) });
    if (!('error' in answer)) {
      toggleNotification({ type: 'success', message: translate('publish.done', { count }) });
      return onClose();
    }
    const refusal = readRefusal(answer.error as ApiError);
    if (refusal) refusalStore.record({ uid, documentId }, refusal);
    else toggleNotification({ type: 'danger', message: translate('publish.failed') });
    onClose();
  };

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{translate('publish.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {plan ? <PlannedDocuments documents={plan.documents} /> : <Loader>{translate('panel.loading')}</Loader>}
            <Checkbox checked={along} onCheckedChange={(checked: boolean) => setAlong(checked)}>
              {translate('publish.along')}
            </Checkbox>
            {refusals.length > 0 && (
              <>
                <Typography fontWeight="semiBold" textColor="danger700">
                  {translate('publish.refused')}
                </Typography>
                <TaskList
                  violations={refusals}
                  edited={edited}
                  onChoose={(task) => {
                    onClose();
                    goToTask(task);
                  }}
                />
              </>
            )}
          </Flex>
        </Modal.Body>
        <DialogFooter onClose={onClose}>
          <Button
            loading={isLoading}
            disabled={!plan || isFetching || refusals.length > 0}
            onClick={() => void submit()}
          >
            {translate('publish.confirm', { count })}
          </Button>
        </DialogFooter>
      </Modal.Content>
    </Modal.Root>
  );
}
