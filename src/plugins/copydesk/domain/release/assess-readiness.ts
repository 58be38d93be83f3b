import { createAssessor, describeContext, type AssessmentEnvironment, findSourceLocale } from '../assess-document';
import type { ReleaseSnapshot } from '../document';
import type { DocumentId, Locale } from '../ids';
import { deriveStanding } from '../translation/state/derive-standing';
import type { TranslationStanding } from '../translation/translation-standing';
import { isBlocking, type Violation } from '../violation';
import { assessPublishedBesideSource } from './assess-published';
import { assessRelease, describeMissing } from './assess-release';
import { createExpiry, listStandingCorrections } from './excuse';
import type { ReleaseMode } from './plan-release';
import { tolerateDebt } from './tolerate-debt';

/** The readiness of one locale of a document, by itself. */
export interface LocaleReadiness extends TranslationStanding {
  /** Whether readers see it; what they see may be older than the draft. */
  published: boolean;
  /** What is wrong with this locale itself, errors and warnings; `tolerated` where readers see the same already. */
  violations: Violation[];
  /** It exists, and none of its violations is an error that readers do not see yet. What its document demands beside it is in `publish`. */
  ready: boolean;
}

/** A dry run of every publication that a document could have now. */
export interface Readiness {
  documentId: DocumentId;
  uid: string;
  sourceLocale: Locale;
  release: ReleaseMode;
  /** Every locale that is required or exists. */
  locales: Record<Locale, LocaleReadiness>;
  /** For each locale that exists, and `*` for all of them: the errors that its publication would be refused with. */
  publish: Record<Locale, Violation[]>;
  /** For the same publications: the errors that each would leave as readers see them already. They refuse nothing. */
  tolerated: Record<Locale, Violation[]>;
}

/** Derives the readiness of a document, and what each of its possible publications would be refused with. */
export function assessReadiness(
  document: ReleaseSnapshot,
  environment: AssessmentEnvironment,
  waivedUntil?: Date,
): Readiness {
  const { policy } = environment;
  const { uid, documentId, versions, publishedVersions } = document;
  const type = policy.contentTypes[uid];
  if (!type) throw new Error(`The policy does not speak of “${uid}”`);

  const sourceLocale = findSourceLocale(document, policy);
  const required = type.locales ?? policy.locales;
  const existing = Object.keys(versions);
  const assess = createAssessor(document, environment);

  const standing = (locale: Locale): LocaleReadiness => {
    const exists = existing.includes(locale);
    const violations = exists ? excuse(assess([locale]), locale) : describeMissing(policy, uid, locale);
    return {
      ...deriveStanding(describeContext(document, locale, environment)),
      published: locale in publishedVersions,
      violations,
      ready: exists && !violations.some(isBlocking),
    };
  };
  const excuse = (violations: Violation[], locale: Locale): Violation[] =>
    tolerateDebt(violations, document, {
      asked: environment.schemaOf(uid).draftAndPublish ? [locale] : [],
      live: () => assessPublishedBesideSource(document, environment),
      isPromiseBroken: false,
      isExpired: createExpiry(document, {
        corrections: listStandingCorrections(document, [locale], environment),
        waived: waivedUntil !== undefined && environment.now < waivedUntil,
      }),
    });
  const publications: [Locale, Violation[]][] = [...existing.map((locale) => [locale]), existing].map(
    (asked, index) => [
      index < existing.length ? String(asked[0]) : '*',
      assessRelease(document, asked, environment, waivedUntil, assess),
    ],
  );
  const choose = (wants: (violation: Violation) => boolean) =>
    Object.fromEntries(publications.map(([locale, violations]) => [locale, violations.filter(wants)]));

  return {
    documentId,
    uid,
    sourceLocale,
    release: type.release,
    locales: Object.fromEntries([...new Set([...required, ...existing])].map((locale) => [locale, standing(locale)])),
    publish: choose(isBlocking),
    tolerated: choose(({ tolerated }) => tolerated === true),
  };
}
