import { assessDocument, type AssessmentEnvironment, describeContext, findSourceLocale } from '../assess-document';
import type { ReleaseSnapshot } from '../document';
import type { Locale } from '../ids';
import { pickVersions } from '../pick-versions';
import { resolveRoles } from '../policy/resolve-roles';
import { changeVersion, createProjector, type Versions } from '../synchronisation/create-projector';
import { describeHistory } from '../synchronisation/describe-history';
import { listChanges } from '../synchronisation/list-changes';
import { listOutdatedWords } from '../translation/state/list-outdated-words';
import { isBlocking, type Violation } from '../violation';

/**
 * Finds what would be wrong in the locales that readers see already and that are not published again, once they follow in
 * what all locales share: a new author who has no name there, say, whom readers of that locale would miss.
 *
 * Texts are not asked about: how they may lag behind is the release mode's business. Nor is what was wrong before.
 */
export function assessFollowers(
  document: ReleaseSnapshot,
  asked: readonly Locale[],
  environment: AssessmentEnvironment,
): Violation[] {
  const { uid, versions, publishedVersions } = document;
  const followers = Object.keys(publishedVersions).filter((locale) => !asked.includes(locale));
  const released = pickVersions(versions, asked);
  const origin = asked.find((locale) => locale in released);
  if (followers.length === 0 || origin === undefined) return [];

  const { schemaOf } = environment;
  const scope = { schema: schemaOf(uid), schemaOf, roles: resolveRoles(environment.policy, uid) };
  const changesNothing = Object.entries(released).every(([locale, version]) => {
    const seen = publishedVersions[locale];
    return seen !== undefined && listChanges(seen, version, scope).size === 0;
  });
  if (changesNothing) return [];

  const context = describeContext(document, findSourceLocale(document, environment.policy), environment);
  const standing: Versions['versions'] = { ...publishedVersions, ...released };
  const projector = createProjector({ scope, status: 'published', findTruth: () => origin, mayEditField: () => true });
  const changes = projector.afterPublication(
    { versions: standing, related: document.related },
    {
      published: Object.keys(released),
      drafts: { ...describeHistory(context), isBeside: true },
      former: publishedVersions,
      outdated: (locale) => listOutdatedWords(context, document, locale, asked),
    },
  );
  const followed = changes.map((change) => [String(change.row.locale), changeVersion(change)] as const);
  const assess = (published: ReleaseSnapshot['versions']) =>
    assessDocument({ ...document, versions: published, state: document.publishedState }, followers, environment).filter(
      (violation) => isBlocking(violation) && !violation.rule.startsWith('translation/'),
    );

  const before = new Set(assess(publishedVersions).map(nameViolation));
  return assess({ ...standing, ...Object.fromEntries(followed) }).filter(
    (violation) => !before.has(nameViolation(violation)),
  );
}

/** The same for two violations if they say the same of the same place. */
export function nameViolation({ rule, locale, path, target }: Violation): string {
  return JSON.stringify([rule, locale, path, target?.documentId]);
}
