import { readRelated, type Row } from '../document';
import type { DocumentId, Locale } from '../ids';
import { memoize } from '../memoize';
import type { Schema, SchemaOf } from '../schema';
import type { FieldPath } from '../violation';
import { type FieldRoleOverrides, isTextual, isWebAddress, type RoledVisit } from './field-role';
import { areDomainsByLanguage, readPageAddress } from './page-address';
import { walkBlocks } from './reader-text';
import { visitFields } from './visit-fields';

/** Where a text points: to a web address, or to another document. */
export type Link =
  | { path: FieldPath; kind: 'address'; target: string }
  | { path: FieldPath; kind: 'document'; target: DocumentId; uid: string };

/**
 * Collects where the translated parts of an entry point, in reading order: the links in its blocks and Markdown, the web
 * addresses of its sections, and the documents that its sections cite or show, by documentId.
 */
export const collectLinks = memoize(
  (version: Row, schema: Schema, schemaOf: SchemaOf, roles: FieldRoleOverrides): readonly Link[] => {
    const visits = visitFields(version, schema, schemaOf, roles);
    const translated = new Set(visits.filter(({ role }) => role === 'translated').map(({ path }) => path[0]));
    return visits.filter(({ path, role }) => translated.has(path[0]) && role !== 'per-locale').flatMap(readLinks);
  },
);

function readLinks({ path, attribute, value }: RoledVisit): Link[] {
  if (attribute.type === 'relation') {
    const { target: uid } = attribute;
    if (path.length === 1 || uid === undefined) return [];
    return readRelated(value).map(({ documentId }) => ({ path, kind: 'document', target: String(documentId), uid }));
  }
  return readAddresses(path, attribute.type, value)
    .map((address) => address.trim())
    .filter((address) => address !== '')
    .map((target) => ({ path, kind: 'address', target }));
}

function readAddresses(path: FieldPath, type: string, value: unknown): string[] {
  if (type === 'blocks') return walkBlocks(value).flatMap(({ url }) => (typeof url === 'string' ? [url] : []));
  if (typeof value !== 'string') return [];
  if (type === 'richtext') return [...value.matchAll(/\]\(([^)\s]+)/g)].map((match) => match[1] ?? '');
  return isTextual({ type }) && path.length > 1 && isWebAddress(path) ? [value] : [];
}

/**
 * Whether two addresses lead to the same page, each seen from its version: equal but for what does not matter (`http(s)`, `www.`,
 * `m.`, a closing slash, percent-encoding, the place on the page, parameters that count visits, another address of the same
 * service); or pages of the same site of which at least one is marked as being in its version's language, such as
 * `uk.wikipedia.org` and `en.wikipedia.org`, `/news/1` and `/en/news/1`, `/ukr/` and `/rus/`, or a domain for each language. Two
 * different pages that are marked with the same language are not the same.
 */
export function isSamePage(here: string, locale: Locale, there: string, sourceLocale: Locale): boolean {
  const [one, other] = [readPageAddress(here, locale), readPageAddress(there, sourceLocale)];
  if (one.host === other.host && one.rest === other.rest) return true;
  if (areDomainsByLanguage(one, other, [locale, sourceLocale])) return true;
  if (one.site !== other.site) return false;
  if (one.rest === other.rest) return true;
  const isOneLanguage = [...one.marks].some((mark) => other.marks.has(mark));
  return !isOneLanguage && (one.isLocalised || other.isLocalised);
}
