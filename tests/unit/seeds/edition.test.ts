import { articles } from '../../../database/seeds/articles';
import { unfinishedDrafts } from '../../../database/seeds/articles/drafts';
import { authors } from '../../../database/seeds/authors';
import { backgrounds } from '../../../database/seeds/backgrounds';
import { illustrations } from '../../../database/seeds/illustrations';
import { type ArticleSeed, editionLocales, type Passage, type PerLocale } from '../../../database/seeds/shapes';
import { sources } from '../../../database/seeds/sources';

const stories: readonly ArticleSeed[] = [...articles, ...unfinishedDrafts.map(({ article }) => article)];
const everything = [...authors, ...sources, ...illustrations, ...backgrounds, ...stories];

/** A value with the way to it, such as `steppe-mound.body.0.text`. */
type Found<T> = [way: string, value: T];

/** Everything in a seed that is written once for each locale. */
function findPerLocale(value: unknown, way: string): Found<PerLocale<unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const isPerLocale = editionLocales.some((locale) => locale in value) && !way.endsWith('.translation');
  const within = Object.entries(value).flatMap(([name, part]) => findPerLocale(part, `${way}.${name}`));
  return isPerLocale ? [[way, value as PerLocale<unknown>], ...within] : within;
}

const perLocale = everything.flatMap((seed) => findPerLocale(seed, seed.key));

describe('the sample edition holds', () => {
  const of = <T extends ArticleSeed[keyof ArticleSeed]>(read: (story: ArticleSeed) => T) => articles.map(read);
  const kindOf = new Map(authors.map(({ key, kind }) => [key, kind]));

  test.each<[string, number, readonly unknown[]]>([
    ['stories', 12, articles],
    ['authors', 6, authors],
    ['illustrations', 12, illustrations],
    ['backgrounds', 4, backgrounds],
    ['sources', 8, sources],
    ['news', 1, articles.filter(({ genre }) => genre === 'news')],
    ['analyses', 1, articles.filter(({ genre }) => genre === 'analysis')],
    ['opinions', 1, articles.filter(({ genre }) => genre === 'opinion')],
    ['explainers', 1, articles.filter(({ genre }) => genre === 'explainer')],
    [
      'interviews with questions and answers',
      1,
      articles.filter(({ genre, body }) => genre === 'interview' && count(body, 'quote') >= 3),
    ],
    ['corrected stories', 1, articles.filter(({ corrections }) => corrections.length > 0)],
    ['stories by two authors', 1, articles.filter(({ authors: byline }) => byline.length === 2)],
    [
      'stories by a desk',
      1,
      articles.filter(({ authors: byline }) => byline.some((key) => kindOf.get(key) === 'desk')),
    ],
    [
      'machine translations that somebody has reviewed',
      1,
      of(({ translation }) => translation).filter((credits) =>
        Object.values(credits).some(({ method }) => method === 'machine-reviewed'),
      ),
    ],
    ['stories with a background', 1, articles.filter((story) => story.backgrounds.length > 0)],
    ['stories first written in English', 1, articles.filter(({ sourceLocale }) => sourceLocale === 'en')],
    ['stories first written in Russian', 1, articles.filter(({ sourceLocale }) => sourceLocale === 'ru')],
    [
      'pictures, statements and embeds within a story',
      3,
      (['figure', 'statement', 'embed'] as const).filter((kind) => articles.some(({ body }) => count(body, kind) > 0)),
    ],
    ['unfinished drafts, one of each state', 4, [...new Set(unfinishedDrafts.map(({ state }) => state))]],
  ])('%s: at least %i', (_, least, found) => {
    expect(found.length).toBeGreaterThanOrEqual(least);
  });

  test('no key twice', () => {
    for (const seeds of [authors, sources, illustrations, backgrounds, stories]) {
      const keys = seeds.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  function count(body: ArticleSeed['body'], kind: ArticleSeed['body'][number]['kind']): number {
    return body.filter((section) => section.kind === kind).length;
  }
});

describe('every locale of the sample edition', () => {
  test('is there, and nothing in it is blank', () => {
    expect(perLocale.length).toBeGreaterThan(200);
    for (const [way, values] of perLocale) {
      expect([way, Object.keys(values).sort()]).toEqual([way, [...editionLocales].sort()]);
      for (const text of Object.values(values).flatMap(listTexts))
        expect([way, text]).toEqual([way, expect.stringMatching(/\S/)]);
    }
  });

  test('has the same passages, list items, links and bold words', () => {
    const passages = perLocale.filter((found): found is Found<PerLocale<Passage[]>> => Array.isArray(found[1].uk));
    expect(passages.length).toBeGreaterThan(30);
    for (const [way, { uk, en, ru }] of passages) {
      expect([way, uk.length > 0]).toEqual([way, true]);
      expect([way, ...en.map(outline)]).toEqual([way, ...uk.map(outline)]);
      expect([way, ...ru.map(outline)]).toEqual([way, ...uk.map(outline)]);
    }
  });

  test('has a job title where the others have one', () => {
    for (const [way, values] of perLocale) {
      const names = editionLocales.map((locale) => listNames(values[locale]));
      expect([way, ...names]).toEqual([way, ...names.map(() => names[0])]);
    }
  });

  test('is credited to its translators, but for the one a story was written in', () => {
    for (const { key, sourceLocale, translation } of stories) {
      const translated = editionLocales.filter((locale) => locale !== sourceLocale);
      expect([key, ...Object.keys(translation).sort()]).toEqual([key, ...translated.sort()]);
      for (const { method, translators } of Object.values(translation)) {
        expect([key, method, translators.length > 0]).toEqual([key, method, method !== 'machine']);
      }
    }
  });

  function listNames(value: unknown): string {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value).join() : '';
  }

  /** What the translations of a passage must have in common. */
  function outline(passage: Passage): unknown {
    const texts = typeof passage === 'string' ? [passage] : passage.list;
    return texts.map((text) => ({
      listed: typeof passage !== 'string',
      links: [...text.matchAll(/\]\((.+?)\)/g)].map(([, url]) => url),
      bold: [...text.matchAll(/\*\*.+?\*\*/g)].length,
    }));
  }

  function listTexts(value: unknown): string[] {
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [String(value)];
  }
});

describe('every key in the sample edition', () => {
  const keys = {
    author: authors.map(({ key }) => key),
    source: sources.map(({ key }) => key),
    illustration: illustrations.map(({ key }) => key),
    background: backgrounds.map(({ key }) => key),
  };
  const named = {
    author: stories.flatMap(({ authors: byline, translation }) => [
      ...byline,
      ...Object.values(translation).flatMap(({ translators }) => translators),
    ]),
    source: [
      ...stories.flatMap((story) => story.sources),
      ...backgrounds.flatMap((background) => background.sources),
      ...stories.flatMap(({ body }) => body.flatMap((section) => ('source' in section ? [section.source] : []))),
    ],
    illustration: [
      ...stories.map(({ illustration }) => illustration),
      ...stories.flatMap(({ body }) =>
        body.flatMap((section) => (section.kind === 'figure' ? [section.illustration] : [])),
      ),
      ...authors.flatMap(({ photo }) => photo ?? []),
    ],
    background: stories.flatMap((story) => story.backgrounds),
  };

  test.each(Object.keys(keys) as (keyof typeof keys)[])('of an %s leads somewhere, and none is left unused', (kind) => {
    expect([...new Set<unknown>(named[kind])].sort()).toEqual([...keys[kind]].sort());
  });

  test('is named once in its list', () => {
    for (const { key, authors: byline, sources: named, backgrounds: linked } of stories) {
      for (const list of [byline, named, linked]) expect([key, new Set(list).size]).toEqual([key, list.length]);
    }
  });
});

describe('the published stories of the sample edition', () => {
  test.each(articles.map((story): [string, ArticleSeed] => [story.key, story]))('%s is fit to go out', (_, story) => {
    expect(story.authors.length).toBeGreaterThan(0);
    expect(story.body.length).toBeGreaterThan(0);
    expect(isDay(story.date)).toBe(true);
    if (story.genre === 'news') expect(story.sources.length).toBeGreaterThan(0);
    for (const { publishedAt } of story.corrections)
      expect(Date.parse(publishedAt)).toBeGreaterThan(Date.parse(story.date));
    for (const section of story.body) {
      if (section.kind === 'embed') expect(section.creditLine).toMatch(/\S/);
      if ('url' in section && section.url !== undefined) expect(URL.canParse(section.url)).toBe(true);
    }
  });
});

describe('the unfinished drafts of the sample edition', () => {
  test.each(unfinishedDrafts.map((draft) => ({ key: draft.article.key, ...draft })))('$key: $state', (draft) => {
    const { state, article, locales, untranslated = {}, revision } = draft;
    expect(locales[0]).toBe(article.sourceLocale);
    expect(new Set(locales).size).toBe(locales.length);
    expect(locales.length === editionLocales.length).toBe(['no-credit', 'stale-source'].includes(state));
    expect(Object.keys(untranslated).length > 0).toBe(state === 'half-translated');
    for (const locale of Object.keys(untranslated)) expect(locales.slice(1)).toContain(locale);
    expect(revision !== undefined).toBe(state === 'stale-source');
    expect(article.authors.length === 0).toBe(state === 'no-credit');
  });
});

describe('what the stories refer to', () => {
  test.each(illustrations)('the illustration $key says whose it is and on what terms', (illustration) => {
    expect(illustration.creditLine).toMatch(/\S/);
    expect(illustration.copyrightNotice).toMatch(/^© \d{4} \S/);
    expect(illustration.usageTerms).toMatch(/\.$/);
    // Only a machine has no name.
    expect(illustration.creator === undefined).toBe(illustration.kind === 'generated');
    if (illustration.licenseUrl !== undefined) expect(URL.canParse(illustration.licenseUrl)).toBe(true);
    if (illustration.rightsExpireAt !== undefined) {
      expect(Date.parse(illustration.rightsExpireAt)).toBeGreaterThan(Date.parse('2030-01-01'));
    }
  });

  test.each(authors)(
    'the author $key can be reached in a way that suits the kind',
    ({ kind, email, profiles, locales }) => {
      expect(email !== undefined).toBe(kind === 'person');
      for (const { label, url } of profiles)
        expect([label, URL.canParse(url)]).toEqual([expect.stringMatching(/\S/), true]);
      for (const { jobTitle } of Object.values(locales)) expect(jobTitle !== undefined).toBe(kind === 'person');
    },
  );

  test.each(backgrounds)('the background $key has sources and a day of review', ({ sources: named, reviewedAt }) => {
    expect(named.length).toBeGreaterThan(0);
    expect(isDay(reviewedAt)).toBe(true);
  });

  test.each(sources)('the source $key has an address or none', ({ url }) => {
    expect(url === undefined || URL.canParse(url)).toBe(true);
  });
});

function isDay(text: string): boolean {
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
