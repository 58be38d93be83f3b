import type { Row } from '../../src/plugins/copydesk/domain/document';
import type { Locale } from '../../src/plugins/copydesk/domain/ids';
import type { Finding, RuleContext } from '../../src/plugins/copydesk/domain/rule';
import type { Schema } from '../../src/plugins/copydesk/domain/schema';

/** A story that is one text, and nothing else. */
const schema: Schema = {
  uid: 'bench::text',
  displayName: 'Text',
  draftAndPublish: true,
  localized: true,
  attributes: { words: { type: 'richtext', pluginOptions: { i18n: { localized: true } } } },
};

/** One text in its language, or an original and its translation, by locale. */
export type Texts = Readonly<Record<Locale, string>>;

/** Whether a rule points anything out in one version of a text. */
export function isPointedOut(
  rule: { assess: (context: RuleContext, options?: unknown) => Finding[] },
  texts: Texts,
  locale: Locale,
  sourceLocale: Locale,
): boolean {
  const versions: Record<Locale, Row> = Object.fromEntries(
    Object.entries(texts).map(([code, words]) => [code, { words }]),
  );
  const context: RuleContext = {
    document: { uid: schema.uid, documentId: 'text', versions, related: [] },
    locale,
    version: versions[locale] ?? {},
    sourceLocale,
    source: versions[sourceLocale],
    schema,
    schemaOf: () => schema,
    parts: {},
    partsOf: () => ({}),
    now: new Date(0),
  };
  return rule.assess(context).length > 0;
}
