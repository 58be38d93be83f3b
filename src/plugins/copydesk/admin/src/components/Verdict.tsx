import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Locale } from '../../../domain/ids';
import type { Readiness } from '../../../domain/release/assess-readiness';
import { useTranslate } from '../hooks/use-translate';
import { formatInLanguage } from '../wording/format-language';
import { groupViolations } from '../wording/group-violations';

interface VerdictProps {
  readiness: Readiness;
  edited: Locale | undefined;
  isModified: boolean;
}

/** Says before the button is pressed what Publish will do in the locale that is open. */
export function Verdict({ readiness, edited, isModified }: VerdictProps) {
  const translate = useTranslate();
  const intl = useIntl();
  const refusals = edited === undefined ? undefined : readiness.publish[edited];
  if (edited === undefined || !refusals) return null;
  const count = groupViolations(refusals).flatMap(({ tasks }) => tasks).length;
  const language = formatInLanguage(intl, edited);
  return (
    <div role="status">
      <Typography variant="omega" fontWeight="semiBold" textColor={count > 0 ? 'danger700' : 'success700'}>
        {translate(count > 0 ? 'verdict.refused' : 'verdict.ready', { count, language })}
      </Typography>
      {isModified && (
        <Typography variant="pi" textColor="neutral600" display="block">
          {translate('verdict.modified')}
        </Typography>
      )}
    </div>
  );
}
