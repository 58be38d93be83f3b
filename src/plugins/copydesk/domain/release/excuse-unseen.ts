import type { AssessmentEnvironment } from '../assess-document';
import { rightsExpired } from '../attribution/rights-expired';
import { type ReleaseSnapshot, readRelated } from '../document';
import type { Locale } from '../ids';
import type { Violation } from '../violation';
import { walkFields } from '../walk-fields';

/**
 * Lets a correction out though a picture's rights have expired: readers do not see that picture any more, so it must not keep a
 * correction from them. The violation is a warning then. It excuses only pictures that the published version of the same locale
 * shows already.
 */
export function excuseUnseen(
  document: ReleaseSnapshot,
  asked: readonly Locale[],
  environment: AssessmentEnvironment,
  violations: readonly Violation[],
): Violation[] {
  if (!asked.some((locale) => corrects(document, locale, environment))) return [...violations];
  return violations.map((violation) =>
    violation.rule === rightsExpired.id && isShownAlready(document, violation, environment)
      ? { ...violation, level: 'warn' }
      : violation,
  );
}

/** Whether a draft has more corrections than readers see in its locale. */
function corrects(document: ReleaseSnapshot, locale: Locale, { policy }: AssessmentEnvironment): boolean {
  const attribute = policy.parts[document.uid]?.corrections;
  const published = document.publishedVersions[locale];
  if (attribute === undefined || published === undefined) return false;
  return readRelated(document.versions[locale]?.[attribute]).length > readRelated(published[attribute]).length;
}

function isShownAlready(
  document: ReleaseSnapshot,
  { locale, target }: Violation,
  { schemaOf }: AssessmentEnvironment,
): boolean {
  const published = document.publishedVersions[locale];
  if (published === undefined || target === undefined) return false;
  return walkFields(published, schemaOf(document.uid), schemaOf).some(
    ({ attribute, value }) =>
      attribute.type === 'relation' &&
      attribute.target === target.uid &&
      readRelated(value).some(({ documentId }) => documentId === target.documentId),
  );
}
