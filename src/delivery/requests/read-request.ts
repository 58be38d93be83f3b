import { findLocale, type KnownLocales, type LocaleChain, negotiateLocales } from './negotiate-locales';
import { readCursor } from './list-cursor';
import { type Refusal, refuseParameter } from './refusal';

/** A document's address: a slug in any locale, or its id. */
export type Address = { by: 'slug'; slug: string } | { by: 'id'; documentId: string };

/** Asks for one document, in the first of these locales in which it is published. */
export interface DocumentRequest {
  kind: 'document';
  address: Address;
  /** Empty for the locale of the slug or, by id, the newsroom's own. */
  locales: LocaleChain;
}

/** Asks for the newest documents of a locale, after a place in the list. */
export interface ListRequest {
  kind: 'list';
  locale: string;
  limit: number;
  before: string | undefined;
}

const defaultLimit = 20;
const maxLimit = 100;

/** The longest list of languages to fall back to: the address of a redirect repeats it. */
const longestFallback = 200;

/**
 * Reads a request for one document: the locale of `locale`, otherwise those of `Accept-Language`; then the locales of the list
 * `fallback`, none by default.
 */
export function readDocumentRequest(
  address: Address,
  query: URLSearchParams,
  acceptLanguage: string | undefined,
  known: KnownLocales,
): DocumentRequest | Refusal {
  const wrong = findWrongParameter(query, ['locale', 'fallback']);
  if (wrong) return wrong;

  const locale = readLocale('locale', query.get('locale'), known);
  if (typeof locale === 'object') return locale;
  const wanted = locale === undefined ? negotiateLocales(acceptLanguage, known) : [locale];

  const fallback: string[] = [];
  if ((query.get('fallback') ?? '').length > longestFallback) {
    return refuseParameter(`“fallback” can have ${longestFallback} characters.`, { key: 'fallback', path: 'fallback' });
  }
  for (const code of (query.get('fallback') ?? '').split(',')) {
    const found = readLocale('fallback', code.trim(), known);
    if (typeof found === 'object') return found;
    if (found !== undefined && found !== 'none') fallback.push(found);
  }
  return { kind: 'document', address, locales: [...new Set([...wanted, ...fallback])] };
}

/** Reads a request for a list: `locale` as above, `limit`, and `before`, the cursor that came with the previous page. */
export function readListRequest(
  query: URLSearchParams,
  acceptLanguage: string | undefined,
  known: KnownLocales,
): ListRequest | Refusal {
  const wrong = findWrongParameter(query, ['locale', 'limit', 'before']);
  if (wrong) return wrong;

  const locale = readLocale('locale', query.get('locale'), known);
  if (typeof locale === 'object') return locale;

  const limit = query.get('limit') ?? String(defaultLimit);
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > maxLimit) {
    return refuseParameter(`“limit” must be a whole number from 1 to ${maxLimit}.`, { limit });
  }
  const cursor = query.get('before');
  const before = cursor === null ? undefined : readCursor(cursor);
  if (cursor !== null && before === undefined) {
    return refuseParameter('“before” is not a cursor of this list. Take it from “meta.nextCursor”.', {
      before: cursor,
    });
  }
  return {
    kind: 'list',
    locale: locale ?? negotiateLocales(acceptLanguage, known)[0] ?? known.default,
    limit: Number(limit),
    before,
  };
}

/** Refuses a parameter that is unknown or given twice, as Strapi does elsewhere in the API, because a guess would be worse. */
function findWrongParameter(query: URLSearchParams, known: readonly string[]): Refusal | undefined {
  for (const key of query.keys()) {
    if (!known.includes(key)) return refuseParameter(`Invalid key ${key}`, { key, path: key });
    if (query.getAll(key).length > 1) return refuseParameter(`“${key}” can be given once.`, { key, path: key });
  }
  return undefined;
}

function readLocale(key: string, code: string | null, known: KnownLocales): string | undefined | Refusal {
  if (code === null || code === '') return undefined;
  if (key === 'fallback' && code === 'none') return 'none';
  const locale = findLocale(code, known);
  if (locale !== undefined) return locale;
  const message = `There is no locale “${code}”. The locales are ${known.all.join(', ')}.`;
  return refuseParameter(message, { [key]: code, locales: known.all });
}
