import type { Correction, Genre, Locale, Translation } from '../newsroom/content';
import { english } from './en';
import { russian } from './ru';
import { ukrainian } from './uk';

/** Everything the site itself says, in one language. */
export interface Words {
  siteTitle: string;
  siteDescription: string;
  skipToContent: string;
  languages: string;
  /** Stands behind the name of a language that has no version of the story. */
  absent: string;
  latest: string;
  olderStories: string;
  newestStories: string;
  nothingYet: string;
  pages: string;
  genres: Record<Genre, string>;
  published: string;
  corrections: string;
  correctionKinds: Record<Correction['kind'], string>;
  /** The day since which the translation has been older than its source; null where that is unknown. */
  olderThanSource: (since: string | null) => string;
  /** Who translated, by the way it was done; the names are empty where none is given. */
  translatedBy: Record<NonNullable<Translation['method']>, (names: string) => string>;
  readOriginalIn: Record<Locale, string>;
  background: string;
  reviewed: string;
  sources: string;
  openAt: (provider: string) => string;
  toTheSource: string;
  notFound: { title: string; text: string };
  notInThisLanguage: { title: string; text: string };
  withdrawn: { title: string; text: string };
  unavailable: { title: string; text: string };
  previewExpired: { title: string; text: string };
  draft: string;
  toTheFrontPage: string;
}

/** What each language calls itself. */
export const languageNames: Record<Locale, string> = { uk: 'Українська', en: 'English', ru: 'Русский' };

const words: Record<Locale, Words> = { uk: ukrainian, en: english, ru: russian };

export const wordsIn = (locale: Locale): Words => words[locale];
