import type { Article, Locale } from '../../../examples/reader/src/newsroom/content';
import { ArticlePage } from '../../../examples/reader/src/pages/article-page';
import { contextIn, makeArticle } from './sample';

const show = (article: Article, locale: Locale = article.locale) =>
  String(ArticlePage({ article, context: contextIn(locale) }));

const article = makeArticle();
const translation = article.translation;

test('says which language it is in, where it lives and where its versions live', () => {
  const page = show(article);
  expect(page).toContain('<html lang="en">');
  expect(page).toContain(`<link rel="canonical" href="${article.url}"/>`);
  const hreflang = [...page.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
  expect(hreflang.map(([, language, url]) => [language, url])).toEqual(
    article.alternates.map(({ hreflang: language, url }) => [language, url]),
  );
  expect(hreflang.map(([, language]) => language)).toEqual(['uk', 'en', 'ru', 'x-default']);
});

test('leads to the versions there are, and says so where there is none', () => {
  const page = show(makeArticle({ alternates: article.alternates.filter(({ locale }) => locale !== 'ru') }));
  const [uk] = article.alternates;
  const languages = page.slice(page.indexOf('<nav class="languages"'), page.indexOf('</nav>'));
  expect(languages).toContain(`<a href="/uk/${uk?.slug}" hreflang="uk"`);
  expect(languages).toContain('aria-current="page"><span lang="en">English</span>');
  expect(languages).toContain('<span lang="ru">Русский</span> <small>(no translation)</small>');
  expect(languages).not.toContain('href="/ru');
});

test('shows the newest correction first, before the story itself', () => {
  const page = show(article);
  const [older, newer] = [...article.corrections].sort((a, b) => a.publishedAt.localeCompare(b.publishedAt));
  const places = [newer?.note ?? '?', older?.note ?? '?', '<div class="body">'].map((words) => page.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
});

test('has no heading for what there is none of', () => {
  const page = show(makeArticle({ corrections: [], backgrounds: [], sources: [] }));
  for (const heading of ['Corrections', 'Background', 'Sources']) expect(page).not.toContain(heading);
});

test.each<[Locale, string, string]>([
  ['uk', 'Цей переклад старіший за оригінал: 5 червня 2024 р. оригінал змінили.', 'Читати оригінал українською'],
  ['en', 'This translation is older than its source, which changed on 5 June 2024.', 'Read the original in Ukrainian'],
  ['ru', 'Этот перевод старше оригинала: 5 июня 2024 г. оригинал изменили.', 'Читать оригинал на украинском'],
])('says in %s that the translation is older than its source', (locale, note, link) => {
  const stale = { ...translation, status: 'stale' as const, staleSince: '2024-06-05T08:00:00.000Z' };
  const page = show(makeArticle({ translation: stale }), locale);
  expect(page).toContain(`<p class="stale" role="note">${note}`);
  expect(page).toContain(`hreflang="uk">${link}</a>`);
  expect(show(article, locale)).not.toContain('class="stale"');
});

test('does not invent the day since which a translation has been stale', () => {
  const page = show(makeArticle({ translation: { ...translation, status: 'stale', staleSince: null } }));
  expect(page).toContain('This translation is older than its source, which has changed since.');
});

test.each<[Article['translation']['method'], Locale, string | undefined]>([
  ['human', 'en', 'Translated by James Whitfield'],
  ['human', 'uk', 'Переклад: James Whitfield'],
  ['machine-reviewed', 'en', 'Machine translation, reviewed by James Whitfield'],
  ['machine', 'ru', 'Машинный перевод'],
  [null, 'en', undefined],
])('credits a translation made by %s in %s with %s', (method, locale, credit) => {
  const page = show(makeArticle({ translation: { ...translation, method } }), locale);
  const [, shown] = page.match(/<p class="translation-credit">([^<]*)</) ?? [];
  expect(shown).toBe(credit);
});

test('prints byline, dateline and the credits of its pictures', () => {
  const page = show(article);
  expect(page).toContain('<p class="byline">Author: Taras Hrytsenko</p>');
  expect(page).toContain('Kyiv, <time datetime="2024-08-20">20 August 2024</time>');
  expect(page).toContain('<span class="credit">Photo (Meridian Photo)</span>');
  expect(page).toContain('<span class="credit">Infographic (Copydesk Pictures)</span>');
});

test('tells search engines what kind of story it is', () => {
  const [, json = ''] = show(article).match(/<script type="application\/ld\+json">(.*?)<\/script>/) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'NewsArticle',
    headline: article.headline,
    inLanguage: 'en',
    author: [{ '@type': 'Person', name: 'Taras Hrytsenko' }],
    translator: [{ name: 'James Whitfield' }],
    image: { creditText: 'Photo (Meridian Photo)' },
  });
});

test('tells them nothing of a draft but to keep away', () => {
  const page = String(ArticlePage({ article, context: contextIn('en'), isDraft: true }));
  expect(page).toContain('<meta name="robots" content="noindex"/>');
  expect(page).toContain('Draft: readers do not see this.');
  for (const hidden of ['canonical', 'og:url', 'ld+json', 'hreflang="x-default"']) expect(page).not.toContain(hidden);
});
