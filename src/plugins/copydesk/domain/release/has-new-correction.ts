import { type ReleaseSnapshot, readRelated } from '../document';
import type { Locale } from '../ids';

/** Whether a draft of what is published in its locale has more corrections than readers see there. */
export function hasNewCorrection(
  { versions, publishedVersions }: ReleaseSnapshot,
  locale: Locale,
  attribute: string | undefined,
): boolean {
  const published = publishedVersions[locale];
  if (attribute === undefined || published === undefined) return false;
  return readRelated(versions[locale]?.[attribute]).length > readRelated(published[attribute]).length;
}
