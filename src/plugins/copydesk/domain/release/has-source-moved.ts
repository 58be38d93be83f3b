import type { ReleaseSnapshot } from '../document';
import { stale } from '../translation/stale';
import { saysTheSameAs } from '../translation/state/keep-lineage';
import type { Violation } from '../violation';

/**
 * Whether a translation that lags behind would lag further behind than readers see: this publication brings out another text of the
 * source, changed once more by more than a minor change. What readers are missing then is more than they are missing now.
 */
export function hasSourceMoved({ rule, locale, path }: Violation, { state, publishedState }: ReleaseSnapshot): boolean {
  if (rule !== stale.id || !state || !publishedState) return false;
  const place = JSON.stringify(path);
  const records = [state, publishedState].flatMap(({ translations }) => translations[locale]?.fields ?? []);
  const key = records.find((record) => JSON.stringify(record.path) === place)?.key;
  // A field that was never translated is as absent as before.
  if (key === undefined) return false;
  const [now, seen] = [state, publishedState].map(({ source }) => source.find((field) => field.key === key));
  return !saysTheSameAs(now, seen);
}
