import { createAssessor, describeContext, type AssessmentEnvironment, findSourceLocale } from '../assess-document';
import { notPublished } from '../dependency/not-published';
import { type ReleaseSnapshot, readRelated } from '../document';
import type { Policy } from '../policy/policy';
import { resolveSetting } from '../policy/resolve-rules';
import type { Finding, Rule } from '../rule';
import { localeMissing } from '../translation/locale-missing';
import { nameLanguage } from '../translation/name-language';
import { stale } from '../translation/stale';
import { findLeftBehind } from '../translation/state/find-left-behind';
import type { Locale, Violation, Wording } from '../violation';
import { assessFollowers, nameViolation } from './assess-followers';
import { planRelease } from './plan-release';

/**
 * Finds everything that stands against publishing a document in the locales asked for, as its type's release mode demands:
 * the one answer that the gate, a dry run and the panel all give. `waivedUntil` is the deadline of the document's waiver, if
 * it has one.
 */
export function assessRelease(
  document: ReleaseSnapshot,
  asked: readonly Locale[],
  environment: AssessmentEnvironment,
  waivedUntil?: Date,
  assess = createAssessor(document, environment),
): Violation[] {
  const { policy } = environment;
  const { uid } = document;
  const type = policy.contentTypes[uid];
  if (!type) return [];

  const sourceLocale = findSourceLocale(document, policy);
  const published = Object.keys(document.publishedVersions);
  const corrects =
    published.includes(sourceLocale) && correctsSource(document, sourceLocale, policy.parts[uid]?.corrections);
  const waived = waivedUntil !== undefined && environment.now < waivedUntil;
  const plan = planRelease({
    mode: type.release,
    sourceLocale,
    required: type.locales ?? policy.locales,
    asked,
    existing: Object.keys(document.versions),
    published,
    correctsSource: corrects,
    waived,
  });

  // Neither a correction nor breaking news waits for its translations.
  const refusesStale = type.staleTranslations === 'refused' && asked.includes(sourceLocale) && !corrects && !waived;
  const leftBehind = refusesStale ? published.filter((locale) => !asked.includes(locale)) : [];
  const original = `The ${nameLanguage(sourceLocale)} original is not published. Publish it first, or both together.`;
  const wording: Wording = { key: 'original', values: { source: { kind: 'language', locale: sourceLocale } } };
  const own = [
    ...plan.missing.flatMap((locale) => describeMissing(policy, uid, locale)),
    ...plan.ahead.flatMap((locale) =>
      violate(policy, uid, notPublished, locale, { path: [], message: original, wording }),
    ),
    ...assess(plan.assess),
    ...leftBehind.flatMap((locale) =>
      findLeftBehind(describeContext(document, sourceLocale, environment), document, locale).flatMap((finding) =>
        // In every release mode: the policy itself has said that it is refused.
        violate(policy, uid, { id: stale.id, defaultLevel: stale.defaultLevel }, locale, finding),
      ),
    ),
  ];
  // What a draft lacks as well is said once.
  const said = new Set(own.map(nameViolation));
  return [
    ...own,
    ...assessFollowers(document, asked, environment).filter((violation) => !said.has(nameViolation(violation))),
  ];
}

/** What stands against publishing a document that does not exist in a required locale. */
export function describeMissing(policy: Policy, uid: string, locale: Locale): Violation[] {
  return violate(policy, uid, localeMissing, locale, localeMissing.describe(locale));
}

function violate(
  policy: Policy,
  uid: string,
  rule: Pick<Rule, 'id' | 'defaultLevel' | 'levelIn'>,
  locale: Locale,
  finding: Finding,
): Violation[] {
  const { level } = resolveSetting(policy, uid, rule);
  return level === 'off' ? [] : [{ rule: rule.id, level, locale, ...finding }];
}

/** Whether the draft of the source says a correction more than readers of the source see. */
function correctsSource(document: ReleaseSnapshot, sourceLocale: Locale, attribute?: string): boolean {
  if (attribute === undefined) return false;
  const drafted = readRelated(document.versions[sourceLocale]?.[attribute]);
  return drafted.length > readRelated(document.publishedVersions[sourceLocale]?.[attribute]).length;
}
