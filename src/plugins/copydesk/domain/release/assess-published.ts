import {
  type AssessmentEnvironment,
  assessDocument,
  describeContext,
  describePlace,
  findSourceLocale,
} from '../assess-document';
import { findAhead, notPublished } from '../dependency/not-published';
import type { DocumentSnapshot, ReleaseSnapshot } from '../document';
import { memoize } from '../memoize';
import { differs } from '../synchronisation/differs';
import type { Violation } from '../violation';
import { violate } from './violate';

/**
 * Finds what is wrong with a document as readers see it now, by the policy of today: in every locale that they see, whoever has let it out
 * and however. Translations whose original readers do not see are ahead of it; where each locale is released by itself they may be, and
 * are compared with each other.
 */
export const assessPublished = memoize(
  (document: ReleaseSnapshot, environment: AssessmentEnvironment): readonly Violation[] => {
    const { publishedVersions, publishedState } = document;
    const seen = { ...document, versions: publishedVersions, state: publishedState };
    return [
      ...assessDocument(seen, Object.keys(publishedVersions), environment),
      ...assessWithoutSource(seen, environment),
    ];
  },
);

function assessWithoutSource(seen: DocumentSnapshot, environment: AssessmentEnvironment): Violation[] {
  const { uid, versions } = seen;
  const { policy } = environment;
  const sourceLocale = findSourceLocale(seen, policy);
  const [first, ...others] = Object.keys(versions);
  // What has no drafts is never let out, so none of its versions goes ahead of another.
  if (first === undefined || sourceLocale in versions || !environment.schemaOf(uid).draftAndPublish) return [];
  if (policy.contentTypes[uid]?.release !== 'independent') {
    return [first, ...others].flatMap((locale) => violate(policy, uid, notPublished, locale, findAhead(sourceLocale)));
  }
  return others.flatMap((locale) => {
    const context = describeContext(seen, locale, environment);
    const place = describePlace(context, environment);
    const beside = { ...context, sourceLocale: first, source: versions[first] };
    return differs.assess(beside).flatMap((finding) => violate(policy, uid, differs, locale, finding, place));
  });
}

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
