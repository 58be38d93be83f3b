import type { Reference } from '../collect-references';
import { isBlank } from '../document';
import { nameOfRelated } from '../name-of-related';
import { findRow } from '../related-rows';
import type { Finding, RuleContext } from '../rule';
import type { Wording } from '../violation';

/** Finds whoever cannot be named in the judged locale: has no localization in it, or one whose name is blank. */
export function findUnnamed(references: readonly Reference[], context: RuleContext): Finding[] {
  const { locale, labelOf, partsOf } = context;
  return references.flatMap((reference): Finding[] => {
    const { path, uid, documentId } = reference;
    const target = { uid, documentId };
    const who = nameOfRelated(reference, context);
    const row = findRow(reference, context);
    if (!row) {
      const message = `“${labelOf(path)}”: “${who}” does not exist in “${locale}”. Add that localization, then choose “${who}” here.`;
      const wording: Wording = { key: 'absent', values: { who, locale: { kind: 'language', locale } } };
      return [{ path, message, wording, target }];
    }
    const { name } = partsOf(uid);
    if (name === undefined || !isBlank(row[name])) return [];
    return [
      {
        path,
        message: `“${labelOf(path)}”: “${who}” has no name in “${locale}”. Open it and fill the name in.`,
        wording: { key: 'nameless', values: { who, locale: { kind: 'language', locale } } },
        target,
      },
    ];
  });
}
