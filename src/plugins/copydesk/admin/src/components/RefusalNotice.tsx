import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/admin/strapi-admin';
import type { Refusal } from '../refusals/refusal-store';
import { useSay } from '../hooks/use-say';
import { groupViolations } from '../wording/group-violations';

interface RefusalNoticeProps {
  refusal: Refusal;
  onSaveDraft: () => Promise<void>;
}

/** Says that a publication was refused, and where what the editor typed is now. */
export function RefusalNotice({ refusal, onSaveDraft }: RefusalNoticeProps) {
  const say = useSay();
  const isUnsaved = useForm('Copydesk', ({ modified }) => modified);
  const count = groupViolations(refusal.violations).flatMap(({ tasks }) => tasks).length;
  return (
    <Box role="status" background="danger100" borderColor="danger200" hasRadius padding={3} width="100%">
      <Flex direction="column" alignItems="start" gap={2}>
        <Typography variant="omega" fontWeight="bold" textColor="danger700">
          {say('refusal.title', { count })}
        </Typography>
        <Typography variant="pi" textColor="neutral800">
          {say(isUnsaved ? 'refusal.unsaved' : 'refusal.saved')}
        </Typography>
        {isUnsaved && (
          <Button size="S" variant="secondary" onClick={() => void onSaveDraft()}>
            {say('refusal.save')}
          </Button>
        )}
      </Flex>
    </Box>
  );
}
