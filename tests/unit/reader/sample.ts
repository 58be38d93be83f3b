import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article, LatestArticles, Locale } from '../../../examples/reader/src/newsroom/content';
import { createContext, type SiteContext } from '../../../examples/reader/src/site-context';

const document = JSON.parse(readFileSync(path.resolve(__dirname, '..', '..', '..', 'docs', 'openapi.json'), 'utf8'));
const exampleOf = (route: string) => document.paths[route].get.responses[200].content['application/json'].example;

/** The story that the description of the API shows, with some of it changed. */
export function makeArticle(changes: Partial<Article> = {}): Article {
  return { ...structuredClone(exampleOf('/articles/by-slug/{slug}').data), ...changes };
}

export const makeLatest = (): LatestArticles => structuredClone(exampleOf('/articles/latest'));

/** What a page of the site needs to know, in this language. */
export function contextIn(locale: Locale): SiteContext {
  return createContext(locale, {
    siteUrl: 'https://news.example.org',
    newsroomUrl: 'https://desk.example.org',
    stylesheet: '/style.css?1',
  });
}
