import { collectLinks, isSamePage } from '../../../../src/plugins/copydesk/domain/translation/links';
import { articleRoles, articleUid, figure, schemaOf, statement, text } from './newsroom';

test('collects where a text points', () => {
  const version = {
    slug: 'story',
    sources: [{ documentId: 'shared-by-all-locales' }],
    body: [
      text('See [one](https://example.org/1) and [two](https://example.org/2).'),
      statement('A claim.', 'ministry', ' https://example.org/claim '),
      figure('bridge'),
      { __component: 'sections.embed', url: 'https://example.org/video', provider: 'https://not.a.link' },
    ],
  };
  const links = collectLinks(version, schemaOf(articleUid), schemaOf, articleRoles);
  expect(links.map(({ path, target }) => `${path.join('.')} ${target}`)).toEqual([
    'body.0.content https://example.org/1',
    'body.0.content https://example.org/2',
    'body.1.source ministry',
    'body.1.url https://example.org/claim',
    'body.2.illustration bridge',
    'body.3.url https://example.org/video',
  ]);
});

test('finds the links in Markdown, and none where nothing is translated', () => {
  const attributes = { notes: { type: 'richtext', pluginOptions: { i18n: { localized: true } } } };
  const schema = {
    uid: 'api::recipe.recipe',
    displayName: 'Recipe',
    draftAndPublish: true,
    localized: true,
    attributes,
  };
  const entry = { notes: 'From [grandma](https://example.org/grandma "title").' };
  expect(collectLinks(entry, schema, schemaOf, {})).toEqual([
    { path: ['notes'], kind: 'address', target: 'https://example.org/grandma' },
  ]);
  expect(collectLinks(entry, { ...schema, localized: false }, schemaOf, {})).toEqual([]);
});

test.each([
  ['https://example.org/a/', 'http://www.example.org/a', true],
  ['https://en.wikipedia.org/wiki/Bridge', 'https://uk.wikipedia.org/wiki/Міст', true],
  ['https://example.org/en/news/7', 'https://example.org/ua/news/1', true],
  ['https://example.org/en/news/7', 'https://example.org/news/1', true],
  ['https://example.org/news?lang=en', 'https://example.org/news', true],
  ['/en/articles/bridge', '/uk/articles/mist', true],
  ['https://example.org/a', 'https://example.org/b', false],
  ['https://example.org/a?id=1', 'https://example.org/a?id=2', false],
  ['https://example.org/en/a', 'https://example.com/uk/a', false],
  ['https://ru.example.org/a', 'https://example.org/b', false],
  ['http://', 'http://', true],
  ['https://uk.wikipedia.org/wiki/Міст', 'https://uk.wikipedia.org/wiki/%D0%9C%D1%96%D1%81%D1%82', true],
  ['http://uk.wikipedia.org/wiki/Міст/', 'https://uk.m.wikipedia.org/wiki/Міст#Історія', true],
  ['https://uk.wikipedia.org/wiki/A', 'https://uk.wikipedia.org/wiki/B', false],
  ['https://en.wikipedia.org/wiki/A', 'https://en.wikipedia.org/wiki/B', false],
  ['https://example.org/en/1', 'https://example.org/en/2', false],
  ['https://example.org/eng/news/1', 'https://example.org/ukr/news/2', true],
  ['https://example.org/english/1', 'https://example.org/ukrainian/2', true],
  ['https://eng.example.org/1', 'https://example.org/2', true],
  ['https://newspaper.net/b', 'https://newspaper.ua/a', true],
  ['https://newspaper.net/b', 'https://newspaper.com/a', false],
  ['https://abc.com/b', 'https://abc.ua/a', false],
  ['https://example.org/a?utm_source=x&id=1&fbclid=y', 'https://example.org/a?id=1', true],
  ['https://example.org/a?b=2&a=1', 'https://example.org/a?a=1&b=2', true],
  ['https://youtu.be/abc', 'https://www.youtube.com/watch?v=abc', true],
  ['https://youtu.be/abc', 'https://www.youtube.com/watch?v=abd', false],
  ['https://x.com/a/status/1', 'https://twitter.com/a/status/1', true],
  ['https://t.me/s/a/1', 'https://t.me/a/1', true],
  ['https://example.org/#/one', 'https://example.org/#/two', false],
  ['https://example.org/%E0%A4%A', 'https://example.org/%E0%A4%A', true],
])('%s here, %s in the source: %s', (here, there, same) => {
  expect(isSamePage(here, 'en', there, 'uk')).toBe(same);
});
