import { type AssessmentEnvironment, findSourceLocale } from '../assess-document';
import { type DocumentSnapshot, readRelated } from '../document';
import { correctionMissing } from '../translation/correction-missing';
import type { Violation } from '../violation';
import { findCorrectionAttributes, retraction } from '../withdrawal/find-retractions';

/**
 * Whether it is a retraction that a translation lacks. The record of the withdrawal says it in every language, and once that is
 * lifted there is nothing more to say.
 */
export function isOfRetraction(
  { rule, locale, path, wording }: Violation,
  document: DocumentSnapshot,
  { policy, schemaOf }: Pick<AssessmentEnvironment, 'policy' | 'schemaOf'>,
): boolean {
  const attributes = findCorrectionAttributes(document.uid, (name) => policy.parts[name], schemaOf);
  if (rule !== correctionMissing.id || !attributes) return false;
  const { corrections, kind } = attributes;
  const kindAt = (code: string, position: unknown) =>
    readRelated(document.versions[code]?.[corrections])[Number(position)]?.[kind];
  const number = wording.values?.number;
  return number === undefined
    ? kindAt(locale, path[1]) === retraction
    : kindAt(findSourceLocale(document, policy), Number(number) - 1) === retraction;
}
