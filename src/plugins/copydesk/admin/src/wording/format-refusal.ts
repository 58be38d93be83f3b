import type { IntlShape } from 'react-intl';
import { speakValues } from '../../../domain/wording/speaker';
import type { RefusalSummary } from '../../../shared/contracts/refusal';
import type { Violation } from '../../../domain/violation';
import { translate } from '../translate';
import { createSpeaker } from './create-speaker';
import { formatViolation } from './format-violation';
import { groupViolations } from './group-violations';

/** Says in one notification what was refused, and why: the first reason of a removal, the number of those of a publication. */
export function formatRefusal(intl: IntlShape, violations: readonly Violation[], summary: RefusalSummary): string {
  const tasks = groupViolations(violations).flatMap((group) => group.tasks);
  const first = tasks[0] ? formatViolation(intl, tasks[0]) : '';
  if (summary.key === 'refusal.not-published')
    return translate(intl, 'refusal.summary', { first, count: tasks.length });
  return `${translate(intl, summary.key, speakValues(createSpeaker(intl), summary.values))} ${first}`.trimEnd();
}
