import { type AssessmentEnvironment, assessDocument, findSourceLocale } from '../assess-document';
import type { ReleaseSnapshot } from '../document';
import { memoize } from '../memoize';
import type { Violation } from '../violation';

/**
 * Finds what is wrong with a document as readers see it now, by the policy of today: in every locale that they see, whoever has let it out
 * and however.
 */
export const assessPublished = memoize(
  (document: ReleaseSnapshot, environment: AssessmentEnvironment): readonly Violation[] => {
    const { publishedVersions, publishedState } = document;
    const seen = { ...document, versions: publishedVersions, state: publishedState };
    return assessDocument(seen, Object.keys(publishedVersions), environment);
  },
);

/**
 * The same for a comparison with the drafts. A translation whose source readers do not see is judged by the draft of the source, as
 * its own draft is: otherwise nothing could be said of it.
 */
export const assessPublishedBesideSource = memoize(
  (document: ReleaseSnapshot, environment: AssessmentEnvironment): readonly Violation[] => {
    const { versions, publishedVersions } = document;
    const sourceLocale = findSourceLocale(document, environment.policy);
    const source = versions[sourceLocale];
    if (sourceLocale in publishedVersions || source === undefined) return assessPublished(document, environment);
    const seen = { ...document, versions: { ...publishedVersions, [sourceLocale]: source } };
    return assessDocument(seen, Object.keys(publishedVersions), environment);
  },
);
