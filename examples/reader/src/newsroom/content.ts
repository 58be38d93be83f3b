import type { components } from './api-types';

type Schemas = components['schemas'];

export type Locale = Schemas['Locale'];
export type Article = Schemas['Article'];
export type ArticleListItem = Schemas['ArticleListItem'];
export type LatestArticles = Schemas['LatestArticlesAnswer'];
export type ErrorAnswer = Schemas['ErrorAnswer'];
export type Alternate = Schemas['Alternate'];
export type Section = Schemas['Section'];
export type Block = Schemas['Block'];
export type Inline = Schemas['Inline'];
export type List = Schemas['List'];
export type Illustration = Schemas['Illustration'];
export type Image = Schemas['Image'];
export type Source = Schemas['Source'];
export type Background = Schemas['Background'];
/** A background by itself, on a page of its own. */
export type BackgroundPage = Schemas['BackgroundAnswer']['data'];
export type Correction = Schemas['Correction'];
export type Translation = Schemas['Translation'];
export type Genre = Schemas['Genre'];

/** The languages of the site, in the order of the language switch. */
export const locales: readonly Locale[] = ['uk', 'en', 'ru'];

export const isLocale = (value: string): value is Locale => locales.some((locale) => locale === value);
