import type { Locale } from './newsroom/content';
import { type Words, wordsIn } from './words/words';

/** What every part of a page needs to know. */
export interface SiteContext {
  locale: Locale;
  words: Words;
  /** Where this site lives, e.g. `https://news.example.org`. */
  siteUrl: string;
  /** Where the newsroom lives, to which the addresses of pictures may be relative. */
  newsroomUrl: string;
  /** Where this site serves its stylesheet. */
  stylesheet: string;
}

export function createContext(locale: Locale, site: Omit<SiteContext, 'locale' | 'words'>): SiteContext {
  return { ...site, locale, words: wordsIn(locale) };
}
