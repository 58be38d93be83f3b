import type { IntlShape } from 'react-intl';
import { speakValues } from '../../../domain/wording/speaker';
import type { RefusalSummary } from '../../../shared/contracts/refusal';
import type { Violation } from '../../../domain/violation';
import { translate } from '../translate';
import { createSpeaker } from './create-speaker';
import { formatViolation } from './format-violation';
import { groupViolations } from './group-violations';

/**
 * Says in one notification what was refused, and why: the first reason of a removal, the number of those of a publication, and of
 * several documents at once their titles.
 */
export function formatRefusal(intl: IntlShape, violations: readonly Violation[], summary: RefusalSummary): string {
  const tasks = groupViolations(violations).flatMap((group) => group.tasks);
  const first = tasks[0] ? formatViolation(intl, tasks[0]) : '';
  const words = speakValues(createSpeaker(intl), summary.values);
  if (summary.key === 'refusal.several-not-published')
    return translate(intl, 'refusal.several', { ...words, count: tasks.length });
  if (summary.key === 'refusal.not-published')
    return translate(intl, 'refusal.summary', { first, count: tasks.length });
  const titles = summary.values?.titles;
  const isOfSeveral =
    typeof titles === 'object' && 'kind' in titles && titles.kind === 'titles' && titles.titles.length > 1;
  // What stands in the way of one would seem to be said of all.
  return isOfSeveral ? formatSummary(intl, summary) : `${formatSummary(intl, summary)} ${first}`.trimEnd();
}

/** Says what was refused, without the reasons. */
export function formatSummary(intl: IntlShape, { key, values }: RefusalSummary): string {
  return translate(intl, key, speakValues(createSpeaker(intl), values));
}
