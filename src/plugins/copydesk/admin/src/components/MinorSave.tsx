import { Button, Flex, Typography } from '@strapi/design-system';
import type { Locale } from '../../../domain/ids';
import type { Readiness } from '../../../domain/release/assess-readiness';
import { minorPermission } from '../../../shared/contracts/acknowledge';
import { usePermission } from '../hooks/use-permission';
import { useTranslate } from '../hooks/use-translate';

interface MinorSaveProps {
  readiness: Readiness;
  edited: Locale | undefined;
  onSaveDraft: (params: Record<string, unknown>) => Promise<void>;
}

/** Saves a change of the original that its translations need not follow, such as a misprint mended. */
export function MinorSave({ readiness, edited, onSaveDraft }: MinorSaveProps) {
  const translate = useTranslate();
  const mayMark = usePermission(minorPermission);
  const { sourceLocale, locales } = readiness;
  const isTranslated = Object.values(locales).some(({ status }) => status !== 'source' && status !== 'missing');
  if (!mayMark || edited !== sourceLocale || !isTranslated) return null;
  return (
    <Flex direction="column" alignItems="start" gap={1}>
      <Typography variant="pi" textColor="neutral600">
        {translate('minor.explain')}
      </Typography>
      <Button size="S" variant="tertiary" onClick={() => void onSaveDraft({ minor: true })}>
        {translate('minor.save')}
      </Button>
    </Flex>
  );
}
