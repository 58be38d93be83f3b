import type { AssessmentEnvironment } from '../assess-document';
import type { ReleaseSnapshot } from '../document';
import type { Locale } from '../ids';
import { findCorrectionAttributes, findRetractions } from '../withdrawal/find-retractions';
import { listFreshRetractions } from '../withdrawal/list-fresh-retractions';

/** Whether publishing these locales withdraws the document: one of their drafts has a retraction that was not lifted. */
export function retracts(
  document: ReleaseSnapshot,
  asked: readonly Locale[],
  { policy, schemaOf }: Pick<AssessmentEnvironment, 'policy' | 'schemaOf'>,
): boolean {
  const attributes = findCorrectionAttributes(document.uid, (name) => policy.parts[name], schemaOf);
  if (!attributes) return false;
  const found = asked.flatMap((locale) =>
    findRetractions(document.versions[locale], attributes).map((one) => ({ locale, ...one })),
  );
  return listFreshRetractions(found, document.liftedRetractions ?? []).length > 0;
}
