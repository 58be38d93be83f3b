import type { Locale } from '../ids';
import { memoize } from '../memoize';
import { memoizeTexts } from '../memoize-texts';

/** An address as far as it says which page it leads to. */
export interface PageAddress {
  /** The host without what only says how it is shown (`www.`, `m.`), and the rest of the address. */
  host: string;
  rest: string;
  /** The host without the language of the version, and its name without the domain of a country. */
  site: string;
  name: string;
  domain: string;
  /** Whether the address says that it is in the language of the version, and which of the usual marks of languages it has. */
  isLocalised: boolean;
  marks: ReadonlySet<string>;
}

const base = 'https://here.invalid';
const shownOtherwise = new Set(['www', 'm', 'mobile', 'amp']);
const hostAliases: Readonly<Record<string, string>> = {
  'twitter.com': 'x.com',
  'youtube-nocookie.com': 'youtube.com',
  'telegram.me': 't.me',
  'fb.com': 'facebook.com',
};
/** Parameters that say where a reader came from, not where the address leads. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|yclid|dclid|msclkid|igsh(?:id)?|mc_[ce]id|_ga|_gl|ref_src|ref_url|feature|si|at_\w+|cmpid|xtor)$/i;

/** What languages are called in addresses, beside their own codes and their English names. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  uk: ['ua', 'ukr'],
  ru: ['rus'],
  en: ['eng', 'int'],
  de: ['deu', 'ger'],
  fr: ['fra', 'fre'],
  pl: ['pol'],
  es: ['spa', 'esp'],
  it: ['ita'],
  ro: ['ron', 'rum'],
  tr: ['tur'],
  ar: ['ara'],
  crh: ['qırım'],
};
const countries: Readonly<Record<string, readonly string[]>> = { uk: ['ua'], ru: ['ru'] };
const generic = new Set(['com', 'net', 'org', 'info', 'eu', 'news', 'media']);

/** Reads where an address leads, seen from a version in a locale. */
export const readPageAddress = memoizeTexts((address: string, locale: Locale): PageAddress => {
  if (!URL.canParse(address, base)) return opaque(address);
  const url = unfold(new URL(address, base));
  const labels = url.hostname.toLowerCase().split('.');
  const shown = labels.filter((label, index) => index >= labels.length - 2 || !shownOtherwise.has(label));
  const host = hostAliases[shown.join('.')] ?? shown.join('.');
  const spellings = spellingsOf(locale);
  const isOwnHost = shown.length > 2 && spellings.has(shown[0] ?? '');
  const site = isOwnHost ? shown.slice(1).join('.') : host;

  const path = readPath(url.pathname);
  const parameters = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort(byName);
  const words = [
    ...(shown.length > 2 ? shown.slice(0, 1) : []),
    ...path.toLowerCase().split('/'),
    ...parameters.map(([, value]) => value.toLowerCase()),
  ];
  const domains = site.split('.');
  return {
    host,
    rest: `${path}${parameters.map((pair) => `&${pair.join('=')}`).join('')}${/^#[/!]/.test(url.hash) ? url.hash : ''}`,
    site,
    name: domains
      .slice(0, -1)
      .filter((label) => !['com', 'co', 'org', 'net', 'gov'].includes(label))
      .join('.'),
    domain: domains.at(-1) ?? '',
    isLocalised: words.some((word) => spellings.has(word)),
    marks: new Set(words.flatMap((word) => markOf(word))),
  };
});

/** Whether two domains are those of one publisher in two languages: `ukrinform.ua` and `ukrinform.net`. */
export function areDomainsByLanguage(one: PageAddress, other: PageAddress, locales: readonly Locale[]): boolean {
  if (one.name === '' || one.name !== other.name || one.domain === other.domain) return false;
  const national = new Set(locales.flatMap((locale) => countries[locale.split('-')[0] ?? ''] ?? []));
  const domains = [one.domain, other.domain];
  // Short names are taken in every country, by somebody else.
  const isKnown = domains.every((domain) => generic.has(domain) || (national.has(domain) && one.name.length > 5));
  return isKnown && domains.some((domain) => national.has(domain));
}

/** An address in the long form of one that is known to be short for it. */
function unfold(url: URL): URL {
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  if (host === 'youtu.be') return moved(url, `https://youtube.com/watch?v=${url.pathname.slice(1)}`);
  const video = /^\/(?:shorts|live|embed)\/([\w-]+)/.exec(url.pathname)?.[1];
  if (host === 'youtube.com' && video !== undefined) return moved(url, `https://youtube.com/watch?v=${video}`);
  if (host === 't.me' && url.pathname.startsWith('/s/')) return moved(url, `https://t.me${url.pathname.slice(2)}`);
  return url;
}

function moved(url: URL, address: string): URL {
  const there = new URL(address);
  url.searchParams.forEach((value, name) => there.searchParams.set(name, value));
  return there;
}

/** The path as it is read: decoded, without a closing slash. */
function readPath(pathname: string): string {
  const path = pathname.replace(/\/+$/, '').replace(/\/index\.(?:html?|php)$/, '');
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

function byName([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function opaque(address: string): PageAddress {
  return { host: address, rest: '', site: address, name: '', domain: '', isLocalised: false, marks: new Set() };
}

/** How a language may be called in an address. */
const spellingsOf = memoize((locale: Locale): ReadonlySet<string> => {
  const language = locale.split('-')[0] ?? locale;
  const inEnglish = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  return new Set([language, locale.toLowerCase(), inEnglish.toLowerCase(), ...(otherNames[language] ?? [])]);
});

const known = ['uk', 'ru', 'en', 'de', 'fr', 'pl', 'es', 'it', 'ro', 'tr', 'ar'];

function markOf(word: string): string[] {
  return known.filter((language) => spellingsOf(language).has(word));
}
