import { useForm } from '@strapi/admin/strapi-admin';
import { Flex, Loader, Typography } from '@strapi/design-system';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { Readiness } from '../../../domain/release/assess-readiness';
import type { Violation } from '../../../domain/violation';
import { useGetReadinessQuery } from '../api';
import { useArrivingFocus } from '../hooks/use-field-focus';
import { useGoToTask } from '../hooks/use-go-to-task';
import { useSaveDraft } from '../hooks/use-save-draft';
import { useTranslate } from '../hooks/use-translate';
import { useRefusal } from '../refusals/use-refusal';
import { LocaleList } from './LocaleList';
import { MinorSave } from './MinorSave';
import { PublishTogether } from './PublishTogether';
import { RefusalNotice } from './RefusalNotice';
import { TaskList } from './TaskList';
import { TranslationTools } from './TranslationTools';
import { Verdict } from './Verdict';
import { WaiverNotice } from './WaiverNotice';
import { WithdrawalNotice } from './WithdrawalNotice';
import { WithdrawNow } from './WithdrawNow';

interface ReadinessViewProps {
  uid: ContentTypeUid;
  /** Not there before the document is saved for the first time. */
  documentId: DocumentId | undefined;
  collectionType: string;
  edited: Locale | undefined;
}

/** The state of a document in all locales, and what has to be corrected before it is published. */
export function ReadinessView({ uid, documentId, collectionType, edited }: ReadinessViewProps) {
  const translate = useTranslate();
  const { data: readiness, isError } = useGetReadinessQuery(
    { uid, documentId: documentId ?? '' },
    { skip: documentId === undefined },
  );
  const refusal = useRefusal(uid, documentId);
  const isModified = useForm('Copydesk', ({ modified }) => modified);
  useArrivingFocus();
  const goToTask = useGoToTask({ uid, documentId, locale: edited });
  const saveDraft = useSaveDraft({ model: uid, collectionType, documentId });

  if (isError) return <Hint text={translate('panel.unavailable')} />;
  if (documentId === undefined && !refusal) return <Hint text={translate('panel.new')} />;
  if (documentId !== undefined && !readiness) return <Loader small>{translate('panel.loading')}</Loader>;
  const violations = refusal?.violations ?? (readiness ? collectViolations(readiness, edited) : []);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-testid="copydesk-readiness">
      {readiness?.withdrawal && <WithdrawalNotice readiness={readiness} withdrawal={readiness.withdrawal} />}
      {readiness && <LocaleList readiness={readiness} edited={edited} />}
      {refusal && <RefusalNotice refusal={refusal} onSaveDraft={saveDraft} />}
      {readiness && !refusal && <Verdict readiness={readiness} edited={edited} isModified={isModified} />}
      {readiness && isModified && <MinorSave readiness={readiness} edited={edited} onSaveDraft={saveDraft} />}
      {readiness && edited !== undefined && <TranslationTools readiness={readiness} edited={edited} />}
      <TaskList violations={violations} edited={edited} onChoose={goToTask} />
      {readiness && <WaiverNotice readiness={readiness} />}
      {readiness && (
        <PublishTogether readiness={readiness} edited={edited} isModified={isModified} onSaveDraft={saveDraft} />
      )}
      {readiness && <WithdrawNow readiness={readiness} />}
    </Flex>
  );
}

/** Everything that is wrong anywhere, and what only the publication of the open locale runs into. */
function collectViolations({ locales, publish }: Readiness, edited: Locale | undefined): Violation[] {
  const ofLocales = Object.values(locales).flatMap(({ violations }) => violations);
  return [...ofLocales, ...((edited === undefined ? undefined : publish[edited]) ?? [])];
}

function Hint({ text }: { text: string }) {
  return (
    <Typography variant="pi" textColor="neutral600">
      {text}
    </Typography>
  );
}
