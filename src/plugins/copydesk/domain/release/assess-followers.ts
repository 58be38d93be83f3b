import { assessDocument, type AssessmentEnvironment, describeContext } from '../assess-document';
import type { Row, ReleaseSnapshot } from '../document';
import type { Locale } from '../ids';
import { resolveRoles } from '../policy/resolve-roles';
import { canStand } from '../synchronisation/can-stand';
import { patchEntry } from '../synchronisation/patch-entry';
import { listChanges } from '../synchronisation/list-changes';
import { planOrder, reorderEntry } from '../synchronisation/plan-order';
import { planPatches } from '../synchronisation/plan-patches';
import { describeHistory } from '../synchronisation/describe-history';
import { translateByHistory } from '../synchronisation/translate-by-history';
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
  const released = pick(versions, asked);
  const origin = asked.find((locale) => locale in released);
  if (followers.length === 0 || origin === undefined) return [];

  const { schemaOf } = environment;
  const scope = { schema: schemaOf(uid), schemaOf, roles: resolveRoles(environment.policy, uid) };
  const changesNothing = Object.entries(released).every(([locale, version]) => {
    const seen = publishedVersions[locale];
    return seen !== undefined && listChanges(seen, version, scope).size === 0;
  });
  if (changesNothing) return [];

  const reachIn = canStand(document, schemaOf, true);
  const drafts = describeHistory(describeContext(document, origin, environment));
  const follow = (locale: Locale): Row => {
    const seen = publishedVersions[locale] ?? {};
    const from = { locale: origin, row: released[origin] ?? {} };
    const translate = (row: Row) => translateByHistory(drafts, from, { locale, row }, scope);
    const ordered = reorderEntry(seen, planOrder(from.row, seen, scope, translate(seen)));
    const reach = { from: reachIn(origin), to: reachIn(locale), draft: versions[locale], keepsFormer: true };
    return patchEntry(ordered, planPatches(from.row, ordered, scope, reach, translate(ordered)));
  };
  const assess = (standing: ReleaseSnapshot['versions']) =>
    assessDocument({ ...document, versions: standing, state: document.publishedState }, followers, environment).filter(
      (violation) => isBlocking(violation) && !violation.rule.startsWith('translation/'),
    );

  const before = new Set(assess(publishedVersions).map(nameViolation));
  const followed = Object.fromEntries(followers.map((locale) => [locale, follow(locale)]));
  return assess({ ...publishedVersions, ...released, ...followed }).filter(
    (violation) => !before.has(nameViolation(violation)),
  );
}

/** The same for two violations if they say the same of the same place. */
export function nameViolation({ rule, locale, path, target }: Violation): string {
  return JSON.stringify([rule, locale, path, target?.documentId]);
}

function pick(versions: ReleaseSnapshot['versions'], locales: readonly Locale[]): Record<Locale, Row> {
  return Object.fromEntries(Object.entries(versions).filter(([locale]) => locales.includes(locale)));
}
