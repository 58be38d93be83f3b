import { type Row, findRelated, isBlank } from './document';
import type { Reference } from './collect-references';
import type { RuleContext } from './rule';

type Target = Pick<Reference, 'uid' | 'documentId'>;

/**
 * Finds the row of a document pointed to that belongs beside the assessed version: the one in its locale, or the only one
 * where the type is not localized. There is none if the document lacks the locale.
 */
export function findRow({ uid, documentId }: Target, context: RuleContext): Row | undefined {
  const { document, locale, schemaOf } = context;
  const versions = findRelated(document, uid, documentId)?.versions ?? {};
  return schemaOf(uid).localized ? versions[locale] : Object.values(versions)[0];
}

/** Every row of a document pointed to: first the one in the judged locale, then in the source locale, then the others. */
export function listRows({ uid, documentId }: Target, context: RuleContext): Row[] {
  const { document, locale, sourceLocale } = context;
  const versions = findRelated(document, uid, documentId)?.versions ?? {};
  const locales = new Set([locale, sourceLocale, ...Object.keys(versions)]);
  return [...locales].map((code) => versions[code]).filter((row) => row !== undefined);
}

/**
 * Reads an attribute of a document pointed to as it reads beside the assessed version; of a document that lacks the locale,
 * as it reads in any.
 */
export function readRelatedAttribute(target: Target, attribute: string, context: RuleContext): unknown {
  const row = findRow(target, context);
  if (row) return row[attribute];
  return listRows(target, context)
    .map((other) => other[attribute])
    .find((value) => !isBlank(value));
}
