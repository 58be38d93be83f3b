import { type AssessmentEnvironment, describeContext } from '../assess-document';
import type { DocumentSnapshot, ReleaseSnapshot, Row } from '../document';
import { humanize } from '../humanize';
import type { Locale } from '../ids';
import { parsePolicy } from '../policy/policy';
import { assessRelease } from '../release/assess-release';
import type { Finding } from '../rule';
import type { settableRules } from '../rules';
import type { DocumentState } from '../translation/state/document-state';
import { reconcileState } from '../translation/state/reconcile-state';
import { exampleParts, exampleSchemaOf, storyUid } from './example-newsroom';
import type { Example } from './rule-guide';

const now = new Date('2026-05-15T12:00:00Z');

/** Runs a rule over one of its examples. The removal of a document is that of one which the story shows. */
export function runExample(rule: (typeof settableRules)[number], example: Example): Finding[] {
  const { uk, en, absent, options, publish, related = [] } = example;
  if (rule.kind === 'absence')
    return absent === undefined ? [] : rule.assess({ locale: absent, hasDraft: en !== undefined });
  const versions: Record<Locale, Row> = { ...(uk && { uk }), ...(en && { en }) };
  if (rule.kind === 'removal') {
    return Object.entries(versions).flatMap(([locale, { headline }]) =>
      rule.assess({ uid: storyUid, typeName: 'Story', title: String(headline), locale, as: example.as }),
    );
  }
  const environment = describeExample(publish?.policy);
  const document: DocumentSnapshot = { uid: storyUid, documentId: 'story', versions, related };
  const state = deriveState(document, example, environment);
  const locale = en ? 'en' : 'uk';
  const published = example.ukPublished && { publishedVersions: { uk: example.ukPublished } };
  if (!publish) return rule.assess(describeContext({ ...document, ...published, state }, locale, environment), options);

  const publishedVersions = Object.fromEntries(
    Object.entries({ uk: example.ukBefore ?? uk, en }).filter(([code, row]) => row && publish.published.includes(code)),
  ) as Record<Locale, Row>;
  const release: ReleaseSnapshot = { ...document, state, publishedVersions, publishedState: state };
  return assessRelease(release, publish.locales, environment)
    .filter((violation) => violation.rule === rule.id)
    .map(({ path, wording }) => ({ path, message: wording.key, ...(wording.values && { values: wording.values }) }));
}

function describeExample(policy: object = {}): AssessmentEnvironment {
  return {
    policy: parsePolicy({
      locales: ['uk', 'en'],
      sourceLocale: 'uk',
      contentTypes: { [storyUid]: policy },
      parts: exampleParts,
    }),
    schemaOf: exampleSchemaOf,
    labelOf: (_uid, [name]) => humanize(String(name)),
    now,
  };
}

/** What the translation was made from: the Ukrainian version as it was then. */
function deriveState(
  document: DocumentSnapshot,
  { uk, en, ukBefore }: Example,
  environment: AssessmentEnvironment,
): DocumentState {
  const versions: Record<Locale, Row> = { ...(uk && { uk: ukBefore ?? uk }), ...(en && { en }) };
  const context = describeContext({ ...document, versions }, 'uk', environment);
  const event = { saved: ['uk', 'en'], minor: false, by: null, at: now.toISOString(), methodOf: () => 'human' };
  return reconcileState(context, undefined, event);
}
