import type { IntlShape } from 'react-intl';
import { nameField } from '../../../domain/wording/speaker';
import type { FieldChange, VersionConflictDetails } from '../../../shared/contracts/version-conflict';
import { translate } from '../translate';
import { createSpeaker } from './create-speaker';

/** Says who changed what and when, person by person, and where what was typed is now. */
export function formatConflict(intl: IntlShape, { uid, changes }: VersionConflictDetails, now = new Date()): string {
  const people = [...new Set(changes.map(({ by }) => by))];
  const sentences = people.map((by) =>
    formatChanges(
      intl,
      uid,
      by,
      changes.filter((change) => change.by === by),
      now,
    ),
  );
  const what = sentences.length > 0 ? sentences.join('. ') : translate(intl, 'conflict.gone');
  return `${what}. ${translate(intl, 'conflict.kept')}`;
}

/** Says the same under each field that was changed. */
export function formatFieldConflicts(
  intl: IntlShape,
  { uid, changes }: VersionConflictDetails,
  now = new Date(),
): { name: string; path: string[]; message: string }[] {
  return changes.map((change) => ({
    name: 'conflict',
    path: [change.field],
    message: formatChanges(intl, uid, change.by, [change], now),
  }));
}

function formatChanges(
  intl: IntlShape,
  uid: string,
  by: string | null,
  changes: readonly FieldChange[],
  now: Date,
): string {
  const speaker = createSpeaker(intl);
  const names = changes.map(({ field }) => nameField(speaker, [{ uid, name: field }]));
  const fields = intl.formatList(names, { type: 'conjunction', style: 'narrow' });
  const [last] = changes
    .flatMap(({ at }) => at ?? [])
    .sort()
    .reverse();
  if (by === null || last === undefined) return translate(intl, 'conflict.unknown', { fields });
  return translate(intl, 'conflict.by', { by, fields, time: formatTime(intl, new Date(last), now) });
}

/** The time of day; with the date, if that was another day. */
function formatTime(intl: IntlShape, at: Date, now: Date): string {
  const isToday = at.toDateString() === now.toDateString();
  return intl.formatDate(at, { timeStyle: 'short', ...(!isToday && { dateStyle: 'medium' }) });
}
