import type { Reference } from '../collect-references';
import { isWordless } from '../document';
import { nameOfRelated } from '../name-of-related';
import { findRow } from '../related-rows';
import type { Finding, RuleContext } from '../rule';

type UnnamedFinding = Finding<'absent' | 'nameless'>;

/** Finds the documents that cannot be named in the assessed locale: they have no localization in it, or one with a blank name. */
export function findUnnamed(references: readonly Reference[], context: RuleContext): UnnamedFinding[] {
  const { locale, partsOf } = context;
  return references.flatMap((reference): UnnamedFinding[] => {
    const { path, uid, documentId } = reference;
    const values = { who: nameOfRelated(reference, context), locale: { kind: 'language', locale } } as const;
    const target = { uid, documentId };
    const row = findRow(reference, context);
    if (!row) return [{ path, message: 'absent', values, target }];
    const { name } = partsOf(uid);
    return name !== undefined && isWordless(row[name]) ? [{ path, message: 'nameless', values, target }] : [];
  });
}
