import { assessDocument, type Desk, findSourceLocale } from '../assess-document';
import { notPublished } from '../dependency/not-published';
import { type ReleaseSnapshot, readRelated } from '../document';
import { resolveSetting } from '../policy/resolve-rules';
import { localeMissing } from '../translation/locale-missing';
import { nameLanguage } from '../translation/name-language';
import type { Locale, RuleId, Violation, ViolationLevel } from '../violation';
import { planRelease } from './plan-release';

/**
 * Finds everything that stands against publishing a document in the locales asked for, as its type's release mode demands:
 * the one answer that the gate, a dry run and the panel all give.
 */
export function assessRelease(document: ReleaseSnapshot, asked: readonly Locale[], desk: Desk): Violation[] {
  const { policy } = desk;
  const { uid } = document;
  const type = policy.contentTypes[uid];
  if (!type) return [];

  const sourceLocale = findSourceLocale(document, policy);
  const plan = planRelease({
    mode: type.release,
    sourceLocale,
    required: type.locales ?? policy.locales,
    asked,
    existing: Object.keys(document.versions),
    published: document.publishedLocales,
    correctsSource: correctsSource(document, sourceLocale, policy.parts[uid]?.corrections),
  });

  const violate = (
    rule: { id: RuleId; defaultLevel: ViolationLevel },
    locale: Locale,
    message: string,
  ): Violation[] => {
    const { level } = resolveSetting(policy, uid, rule);
    return level === 'off' ? [] : [{ rule: rule.id, level, locale, path: [], message }];
  };
  const original = `The ${nameLanguage(sourceLocale)} original is not published. Publish it first, or both together.`;
  return [
    ...plan.missing.flatMap((locale) => violate(localeMissing, locale, localeMissing.describe(locale).message)),
    ...plan.ahead.flatMap((locale) => violate(notPublished, locale, original)),
    ...assessDocument(document, plan.assess, desk),
  ];
}

/** Whether the draft of the source says a correction more than readers of the source see. */
function correctsSource(document: ReleaseSnapshot, sourceLocale: Locale, attribute?: string): boolean {
  if (attribute === undefined) return false;
  const drafted = readRelated(document.versions[sourceLocale]?.[attribute]);
  return drafted.length > document.publishedCorrections.length;
}
