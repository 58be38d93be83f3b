import type { AssessmentEnvironment } from '../assess-document';
import { rightsExpired } from '../attribution/rights-expired';
import { type ReleaseSnapshot, readRelated } from '../document';
import type { Locale } from '../ids';
import type { Violation } from '../violation';
import { walkFields } from '../walk-fields';
import { listNewCorrections } from './list-new-corrections';

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
  if (asked.every((locale) => listNewCorrections(document, locale, environment).length === 0)) return [...violations];
  return violations.map((violation) =>
    violation.rule === rightsExpired.id && isShownAlready(document, violation, environment)
      ? { ...violation, level: 'warn' }
      : violation,
  );
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
