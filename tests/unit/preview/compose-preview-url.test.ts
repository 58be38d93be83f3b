import { composePreviewUrl, type PreviewedVersion } from '../../../src/preview/compose-preview-url';

const site = { siteUrl: 'https://news.example.org', secret: 'a secret & more' };
const article = 'api::article.article';

test.each<[string, PreviewedVersion, Record<string, string>]>([
  [
    'the version an editor looks at',
    { documentId: 'abc', locale: 'ru', status: 'published' },
    { documentId: 'abc', locale: 'ru', status: 'published' },
  ],
  [
    'the draft in the newsroom’s own language where nothing is said',
    { documentId: 'abc', locale: null },
    { documentId: 'abc', locale: 'uk', status: 'draft' },
  ],
])('shows %s', (_, shown, expected) => {
  const url = new URL(composePreviewUrl(site, article, shown) ?? '');
  expect(`${url.origin}${url.pathname}`).toBe('https://news.example.org/preview');
  expect(Object.fromEntries(url.searchParams)).toEqual({ secret: site.secret, ...expected });
});

test.each(['api::author.author', 'api::source.source', 'api::background.background'])('has no page for %s', (uid) => {
  expect(composePreviewUrl(site, uid, { documentId: 'abc' })).toBeUndefined();
});
