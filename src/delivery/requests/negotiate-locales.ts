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

/** How many languages of a header are looked at; browsers send fewer. A server may ignore the rest (RFC 9110, 12.5.4). */
const mostLanguages = 16;

/** The longest language tag that is looked at (RFC 5646, 4.4.1). */
const longestTag = 35;

/**
 * Reads `Accept-Language` (RFC 9110): the newsroom's locales in the reader's order, each language matched as CLDR matches
 * them (`uk-UA` is `uk`, `en-GB` is `en`). Languages that the reader refuses (`q=0`) and those that match nothing are left
 * out, and so is `*`, which expresses no preference. The first sixteen languages named are looked at.
 */
export function negotiateLocales(header: string | undefined, known: KnownLocales): LocaleChain {
  if (header === undefined || header === '') return [];
  return negotiatorOf(known).negotiate(shorten(header));
}

/** The languages that are looked at, so that the work does not grow with the header. */
function shorten(header: string): string {
  return header
    .slice(0, mostLanguages * 2 * longestTag)
    .split(',', mostLanguages)
    .join(',');
}

interface LocaleNegotiator {
  negotiate: (header: string) => LocaleChain;
}

/** Negotiators by the locales that were available, which change when an administrator adds one. */
const negotiators = new WeakMap<KnownLocales, LocaleNegotiator>();

function negotiatorOf(known: KnownLocales): LocaleNegotiator {
  const negotiator = negotiators.get(known) ?? createNegotiator(known);
  negotiators.set(known, negotiator);
  return negotiator;
}

function createNegotiator(known: KnownLocales): LocaleNegotiator {
  const { all } = known;
  // CLDR's matching takes milliseconds for each language that it has not seen. Where no locale names a script or a region, it
  // depends on the language alone, and there are few of those; a stranger may invent any number of tags.
  const isByLanguage = all.every((locale) => !/[-_]/.test(locale));
  const matchLanguage = memoizeTexts((tag) => {
    try {
      return match([tag], all, '', { algorithm: 'best fit' });
    } catch {
      // Not a language tag at all, so it matches nothing.
      return '';
    }
  });
  const find = (asked: string): string | undefined => {
    const tag = normaliseLocale(asked);
    const exact = findLocale(tag, known);
    if (exact !== undefined || tag.length > longestTag) return exact;
    const language = /^[a-z]{2,3}(?=$|[-_])/i.exec(tag)?.[0].toLowerCase();
    if (language === undefined) return undefined;
    return matchLanguage(isByLanguage ? language : tag) || undefined;
  };
  return {
    negotiate: memoizeTexts((header) => {
      const asked = new Negotiator({ headers: { 'accept-language': header } }).languages();
      return [...new Set(asked.map(find).filter((locale) => locale !== undefined))];
    }),
  };
}
