import type { AssessmentEnvironment } from '../assess-document';
import { correctionRemoved } from '../attribution/correction-removed';
import type { ReleaseSnapshot } from '../document';
import type { Locale } from '../ids';
import type { Violation } from '../violation';
import { findCorrectionAttributes, retraction } from '../withdrawal/find-retractions';
import { readRelated } from '../document';

/**
 * Finds what prevents a publication that takes the document back. Readers will see nothing of it but the note, so nothing else
 * is asked for: a draft that lacks its byline, or a picture whose rights have expired, does not keep a false story before
 * readers. Corrections that they have seen stay beside it: the retraction may be lifted, and they would be gone.
 */
export function assessRetraction(
  document: ReleaseSnapshot,
  asked: readonly Locale[],
  { policy, schemaOf }: AssessmentEnvironment,
  assess: (locales: readonly Locale[]) => Violation[],
): Violation[] {
  const attributes = findCorrectionAttributes(document.uid, (name) => policy.parts[name], schemaOf);
  if (!attributes) return [];
  const isOfRetraction = ({ locale, path: [field, position] }: Violation): boolean => {
    if (field !== attributes.corrections || typeof position !== 'number') return false;
    return readRelated(document.versions[locale]?.[field])[position]?.[attributes.kind] === retraction;
  };
  return assess(asked).filter((violation) => isOfRetraction(violation) || violation.rule === correctionRemoved.id);
}
