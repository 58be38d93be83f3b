import { describeViolation } from '../../../src/plugins/copydesk/domain/describe-violation';
import { humanize } from '../../../src/plugins/copydesk/domain/humanize';
import type { Rule, RuleContext } from '../../../src/plugins/copydesk/domain/rule';

/** What a rule says of a version, in English; fields are labelled by their names. */
export function sayFindings(rule: Rule<'version'>, context: RuleContext, options: unknown = {}): string[] {
  const { document, version, schema, schemaOf, locale } = context;
  const ownSchema = (uid: string) => (uid === document.uid ? schema : schemaOf(uid));
  const labelOf = (_uid: string, [name]: readonly (string | number)[]) => humanize(String(name));
  const place = { uid: document.uid, version, schemaOf: ownSchema, labelOf };
  return rule
    .assess(context, options)
    .map((finding) => describeViolation(rule, 'error', locale, finding, place).message);
}
