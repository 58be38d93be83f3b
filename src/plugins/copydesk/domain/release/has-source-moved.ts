import type { ReleaseSnapshot } from '../document';
import { stale } from '../translation/stale';
import type { FieldRecord, SourceField } from '../translation/state/document-state';
import { saysTheSameAs } from '../translation/state/keep-lineage';
import type { FieldPath, Violation } from '../violation';

/**
 * Whether a translation that lags behind would lag further behind than readers see: this publication brings out another text of the
 * source, changed once more by more than a minor change. What readers are missing then is more than they are missing now.
 */
export function hasSourceMoved({ rule, locale, path }: Violation, { state, publishedState }: ReleaseSnapshot): boolean {
  if (rule !== stale.id || !state || !publishedState) return false;
  const records = [state, publishedState].flatMap(({ translations }) => translations[locale]?.fields ?? []);
  return isMoved(path, records, state.source, publishedState.source);
}

/** Whether the field of the source from which a field of a translation was made, by its records, says something else than before. */
export function isMoved(
  path: FieldPath,
  records: readonly FieldRecord[],
  source: readonly SourceField[],
  before: readonly SourceField[],
): boolean {
  const place = JSON.stringify(path);
  const key = records.find((record) => JSON.stringify(record.path) === place)?.key;
  // A field that was never translated is as absent as before.
  if (key === undefined) return false;
  const [now, seen] = [source, before].map((fields) => fields.find((field) => field.key === key));
  return !saysTheSameAs(now, seen);
}
