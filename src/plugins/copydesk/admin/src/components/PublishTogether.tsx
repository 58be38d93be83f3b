import { useState } from 'react';
import { useAuth } from '@strapi/admin/strapi-admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { Locale } from '../../../domain/ids';
import type { Readiness } from '../../../domain/release/assess-readiness';
import { publishPermission } from '../../../shared/contracts/publication';
import { useTranslate } from '../hooks/use-translate';
import { PublishDialog } from './PublishDialog';
import { WideButton } from './WideButton';

interface PublishTogetherProps {
  readiness: Readiness;
  edited: Locale | undefined;
  isModified: boolean;
  onSaveDraft: () => Promise<void>;
}

/** The way to publish a document in all its languages. What is not saved yet would stay behind, so it is saved first. */
export function PublishTogether({ readiness, edited, isModified, onSaveDraft }: PublishTogetherProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const mayPublish = useAuth('Copydesk', ({ permissions }) =>
    permissions.some(({ action, subject }) => action === publishPermission && subject === readiness.uid),
  );
  if (!mayPublish) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {isModified && (
        <Flex direction="column" alignItems="start" gap={1}>
          <Typography variant="pi" textColor="neutral600">
            {translate('publish.modified')}
          </Typography>
          <Button size="S" variant="tertiary" onClick={() => void onSaveDraft()}>
            {translate('publish.save')}
          </Button>
        </Flex>
      )}
      <WideButton variant="secondary" disabled={isModified} onClick={() => setOpen(true)}>
        {translate('publish.open')}
      </WideButton>
      {isOpen && (
        <PublishDialog
          uid={readiness.uid}
          documentId={readiness.documentId}
          edited={edited}
          onClose={() => setOpen(false)}
        />
      )}
    </Flex>
  );
}
