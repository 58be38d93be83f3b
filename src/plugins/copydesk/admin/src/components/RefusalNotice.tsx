import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/admin/strapi-admin';
import type { Refusal } from '../refusals/refusal-store';
import { useTranslate } from '../hooks/use-translate';
import { groupViolations } from '../wording/group-violations';

interface RefusalNoticeProps {
  refusal: Refusal;
  onSaveDraft: () => Promise<void>;
}

/** Says that a publication was refused, and where what the editor typed is now. */
export function RefusalNotice({ refusal, onSaveDraft }: RefusalNoticeProps) {
  const translate = useTranslate();
  const isUnsaved = useForm('Copydesk', ({ modified }) => modified);
  const count = groupViolations(refusal.violations).flatMap(({ tasks }) => tasks).length;
  return (
    <Box role="status" background="danger100" borderColor="danger200" hasRadius padding={3} width="100%">
      <Flex direction="column" alignItems="start" gap={2}>
        <Typography variant="omega" fontWeight="bold" textColor="danger700">
          {translate('refusal.title', { count })}
        </Typography>
        <Typography variant="pi" textColor="neutral800">
          {translate(isUnsaved ? 'refusal.unsaved' : 'refusal.saved')}
        </Typography>
        {isUnsaved && (
          <Button size="S" variant="secondary" onClick={() => void onSaveDraft()}>
            {translate('refusal.save')}
          </Button>
        )}
      </Flex>
    </Box>
  );
}
