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
])('%s here, %s in the source: %s', (here, there, same) => {
  expect(isSamePage(here, 'en', there, 'uk')).toBe(same);
});
