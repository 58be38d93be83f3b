import type { Row } from './document';
import type { Finding, Rule } from './rule';
import type { SchemaOf } from './schema';
import { traceField } from './trace-field';
import type { FieldPath, Violation, ViolationLevel } from './violation';
import { createEnglishSpeaker, formatInEnglish } from './wording/english';
import { humanize } from './humanize';
import type { Locale } from './ids';

/** The version in which a finding names a field, and how its fields are labelled. */
export interface FindingPlace {
  uid: string;
  version: Row;
  schemaOf: SchemaOf;
  labelOf: (uid: string, path: FieldPath) => string;
}

/** Makes a violation of what a rule found: with its level, the trail to its field, and its message in English. */
export function describeViolation(
  rule: Pick<Rule, 'id' | 'messages'>,
  level: ViolationLevel,
  locale: Locale,
  finding: Finding,
  place?: FindingPlace,
): Violation {
  const { message: key, values, ...found } = finding;
  const field = place ? traceField(place.version, finding.path, place.schemaOf(place.uid), place.schemaOf) : [];
  const speaker = createEnglishSpeaker(({ uid, name }) =>
    uid === place?.uid ? place.labelOf(uid, [name]) : humanize(name),
  );
  return {
    rule: rule.id,
    level,
    locale,
    ...found,
    message: formatInEnglish(rule.messages[key] ?? key, speaker, values, field),
    wording: { key, ...(values && { values }) },
    ...(field.length > 0 && { field }),
  };
}
