import { match } from '@formatjs/intl-localematcher';
import Negotiator from 'negotiator';
import { memoizeTexts } from '../../plugins/copydesk/domain/memoize-texts';

/** The locales of the newsroom. */
export interface KnownLocales {
  all: readonly string[];
  default: string;
}

/** The locales that a reader accepts, the most wanted first; empty if the newsroom has none of them. */
export type LocaleChain = readonly string[];

/** Replaces `ua`, the code of the country that people take for the language, by `uk`. */
export function normaliseLocale(code: string): string {
  return code.replace(/^ua(?=$|[-_])/i, 'uk');
}

/** The newsroom's locale of this code, in upper or lower case; undefined if it has none. */
export function findLocale(code: string, known: KnownLocales): string | undefined {
  const wanted = normaliseLocale(code).toLowerCase();
  return known.all.find((locale) => locale.toLowerCase() === wanted);
}

/**
 * Reads `Accept-Language` (RFC 9110): the newsroom's locales in the reader's order, each language matched as CLDR matches
 * them (`uk-UA` is `uk`, `en-GB` is `en`). Languages that the reader refuses (`q=0`) and those that match nothing are left
 * out, and so is `*`, which expresses no preference.
 */
export function negotiateLocales(header: string | undefined, known: KnownLocales): LocaleChain {
  if (header === undefined || header === '') return [];
  return negotiationOf(known)(header);
}

/** Negotiations by the locales that were available, which change when an administrator adds one. */
const negotiations = new WeakMap<KnownLocales, (header: string) => LocaleChain>();

function negotiationOf(known: KnownLocales): (header: string) => LocaleChain {
  const negotiation = negotiations.get(known) ?? memoizeTexts((header) => negotiate(header, known));
  negotiations.set(known, negotiation);
  return negotiation;
}

function negotiate(header: string, known: KnownLocales): LocaleChain {
  const asked = new Negotiator({ headers: { 'accept-language': header } }).languages();
  const matched = asked
    .filter((tag) => tag !== '*')
    .map((tag) => findLocale(tag, known) ?? matchLanguage(normaliseLocale(tag), known))
    .filter((locale) => locale !== undefined);
  return [...new Set(matched)];
}

function matchLanguage(tag: string, { all }: KnownLocales): string | undefined {
  try {
    return match([tag], all, '', { algorithm: 'best fit' }) || undefined;
  } catch {
    // Not a language tag at all, so it matches nothing.
    return undefined;
  }
}
