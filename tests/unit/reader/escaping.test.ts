import fc from 'fast-check';
import type { Article } from '../../../examples/reader/src/newsroom/content';
import { ArticlePage } from '../../../examples/reader/src/pages/article-page';
import { FrontPage } from '../../../examples/reader/src/pages/front-page';
import { contextIn, makeArticle, makeLatest } from './sample';

/** What a page is built of, whatever is said on it: its tags with the names of their attributes, in order. */
function outline(page: string): string[] {
  return [...page.matchAll(/<(\/?[a-z][^\s/>]*|!\w+)((?:\s+[^\s=/>]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, tag, attributes = '']) => `${tag} ${[...attributes.matchAll(/([^\s="]+)="[^"]*"/g)].map(([, name]) => name)}`,
  );
}

/** Fields that decide what is shown, or lead somewhere, instead of being shown. */
const structural = new Set([
  '__component',
  'type',
  'format',
  'kind',
  'genre',
  'locale',
  'status',
  'method',
  'url',
  'hreflang',
  'sourceLocale',
  'requestedLocale',
  'firstPublishedAt',
  'publishedAt',
  'createdAt',
  'updatedAt',
  'date',
  'reviewedAt',
  'staleSince',
  'mime',
]);

/** The same content with other words everywhere. */
function phrase<T>(content: T, words: string): T {
  const text = JSON.stringify(content, (key, value) =>
    typeof value === 'string' && !structural.has(key) && value !== '' ? words : value,
  );
  return JSON.parse(text);
}

const hostile = fc.oneof(
  fc.constantFrom(
    '</title><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</script><script>alert(1)</script>',
    '<!-- -->',
    '&lt;script&gt;',
    ']]><svg onload=alert(1)>',
    '{{constructor}}',
    '\u2028</p><p>',
  ),
  fc.string({ unit: 'binary', minLength: 1 }).filter((words) => words.trim() !== ''),
);

test('whatever editors type, a story’s page has the tags and attributes it should have', () => {
  const show = (words: string) =>
    String(ArticlePage({ article: phrase<Article>(makeArticle(), words), context: contextIn('uk') }));
  const expected = outline(show('words'));
  expect(expected.length).toBeGreaterThan(100);
  fc.assert(fc.property(hostile, (words) => expect(outline(show(words))).toEqual(expected)));
});

test('and so has the front page', () => {
  const show = (words: string) => {
    const latest = phrase(makeLatest(), words);
    return String(FrontPage({ latest, before: words, context: contextIn('ru') }));
  };
  const expected = outline(show('words'));
  fc.assert(fc.property(hostile, (words) => expect(outline(show(words))).toEqual(expected)));
});
