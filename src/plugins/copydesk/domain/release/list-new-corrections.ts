import { type AssessmentEnvironment, describeContext } from '../assess-document';
import { type CorrectionKey, correctionScopeOf, listCorrections } from '../attribution/list-corrections';
import type { ReleaseSnapshot } from '../document';
import type { Locale } from '../ids';

/** The corrections in a draft of what is published in its locale that readers do not see there. */
export function listNewCorrections(
  document: ReleaseSnapshot,
  locale: Locale,
  environment: AssessmentEnvironment,
): CorrectionKey[] {
  const published = document.publishedVersions[locale];
  if (published === undefined) return [];
  const scope = correctionScopeOf(describeContext(document, locale, environment));
  const seen = new Set(listCorrections(published, scope));
  return listCorrections(document.versions[locale], scope).filter((key) => !seen.has(key));
}
