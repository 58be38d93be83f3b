import { type AssessmentEnvironment, describeContext } from '../../../../src/plugins/copydesk/domain/assess-document';
import type { ReleaseSnapshot, Row } from '../../../../src/plugins/copydesk/domain/document';
import type { PolicyInput } from '../../../../src/plugins/copydesk/domain/policy/policy';
import { assessLifting } from '../../../../src/plugins/copydesk/domain/release/assess-lifting';
import { assessPublished } from '../../../../src/plugins/copydesk/domain/release/assess-published';
import { assessRelease, findExcused } from '../../../../src/plugins/copydesk/domain/release/assess-release';
import { type Debt, findChangedOnTheWay, settleDebts } from '../../../../src/plugins/copydesk/domain/release/debt';
import { derivePublishedState } from '../../../../src/plugins/copydesk/domain/translation/state/derive-published-state';
import { reconcileState } from '../../../../src/plugins/copydesk/domain/translation/state/reconcile-state';
import { isBlocking, type Violation } from '../../../../src/plugins/copydesk/domain/violation';
import { draft, openDesk, original, today, translation } from './recipes';

const list = (violations: readonly Violation[]) =>
  violations.filter(isBlocking).map(({ locale, rule }) => `${locale} ${rule}`);

/** A recipe that is out in both languages, and what becomes of it as people save, publish, withdraw and lift. */
export function openNewsdesk(type: PolicyInput['contentTypes'][string] = {}, rules: PolicyInput['rules'] = {}) {
  let waivedUntil: Date | undefined;
  let desk: AssessmentEnvironment = openDesk(type, rules);
  let document: ReleaseSnapshot = draft({ uk: original(), en: translation() });
  let debts: Debt[] = [];
  let seen: { locales: string[]; violations: Violation[]; source?: never[] } | undefined;

  const describe = () => document;
  const save = (locale: string, changes: Row, minor = false): void => {
    const versions = { ...document.versions, [locale]: { ...document.versions[locale], ...changes } };
    const event = { saved: [locale], minor, by: null, at: today.toISOString(), methodOf: () => 'human' };
    const context = describeContext({ ...document, versions }, 'uk', desk);
    document = { ...document, versions, state: reconcileState(context, document.state, event) };
  };
  const publish = (...locales: string[]): string[] => {
    const asked = { ...document, debts };
    const found = assessRelease(asked, locales, desk, waivedUntil);
    if (found.some(isBlocking)) return list(found);
    const before = assessPublished(document, desk);
    const assessed = document;
    const excused = findExcused(asked, locales, desk, waivedUntil);
    const released = Object.fromEntries(Object.entries(document.versions).filter(([code]) => locales.includes(code)));
    document = {
      ...document,
      publishedVersions: { ...document.publishedVersions, ...released },
      ...(document.state && { publishedState: derivePublishedState(document.state, document.publishedState, locales) }),
    };
    document = { ...document, onceOut: Object.keys(document.publishedVersions) };
    const tolerated = found.filter((violation) => violation.tolerated);
    const letOut = { locales, assessed, before, tolerated, excused, at: today.toISOString(), by: null };
    const after = assessPublished(document, desk);
    expect(findChangedOnTheWay(letOut, after, desk)).toEqual([]);
    debts = settleDebts(debts, letOut, after, Object.keys(document.publishedVersions));
    return [];
  };

  save('uk', {});
  save('en', {});
  return {
    describe,
    save,
    publish,
    take(locale: string): void {
      const { [locale]: _gone, ...versions } = document.versions;
      document = { ...document, versions };
    },
    waive: (until: Date | undefined): void => void (waivedUntil = until),
    /** The time passes. */
    wait: (until: Date): void => void (desk = { ...desk, now: until }),
    withdraw(): void {
      const { publishedVersions, publishedState } = document;
      const violations = assessPublished(document, desk).filter(isBlocking);
      seen = { locales: Object.keys(publishedVersions), violations, source: publishedState?.source as never[] };
    },
    lift: (passedGate = true): string[] =>
      list(
        assessLifting(
          { ...document, debts },
          { seen: seen ?? { locales: [], violations: [] }, passedGate },
          desk,
          waivedUntil,
        ),
      ),
  };
}
