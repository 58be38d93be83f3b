import { readPreviewLink } from '../../../examples/reader/src/read-preview-link';
import { composePreviewUrl, type PreviewedVersion } from '../../../src/preview/compose-preview-url';

const site = { siteUrl: 'https://news.example.org', secret: 'a secret & more' };
const article = 'api::article.article';
const now = new Date('2026-05-15T12:00:00.500Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

const linkTo = (shown: PreviewedVersion) => new URL(composePreviewUrl(site, article, shown, now) ?? '');
const queryOf = (url: URL) => Object.fromEntries(url.searchParams);

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
])('shows %s, for ten minutes', (_, shown, expected) => {
  const url = linkTo(shown);
  expect(`${url.origin}${url.pathname}`).toBe('https://news.example.org/preview');
  expect(queryOf(url)).toEqual({ ...expected, expires: '1778847000', signature: expect.stringMatching(/^[\w-]{43}$/) });
  expect(readPreviewLink(site.secret, queryOf(url), later(599))).toEqual(expected);
  expect(readPreviewLink(site.secret, queryOf(url), later(600))).toBe('expired');
});

test('holds no secret', () => {
  expect(decodeURIComponent(linkTo({ documentId: 'abc' }).href)).not.toContain(site.secret);
});

const right = queryOf(linkTo({ documentId: 'abc', locale: 'en', status: 'draft' }));

test.each<[string, Record<string, string>]>([
  ['another document', { ...right, documentId: 'abd' }],
  ['another language', { ...right, locale: 'uk' }],
  ['another version', { ...right, status: 'published' }],
  ['a longer life', { ...right, expires: String(Number(right.expires) + 1) }],
  ['a life without end', { ...right, expires: 'Infinity' }],
  ['values moved into each other', { ...right, documentId: 'abc\nen', locale: 'draft', status: '' }],
  ['no signature', { ...right, signature: '' }],
  ['half a signature', { ...right, signature: right.signature?.slice(0, 20) ?? '' }],
  ['nothing', {}],
])('opens nothing with %s', (_, query) => {
  expect(readPreviewLink(site.secret, query, now)).toBeUndefined();
});

test('opens nothing that was signed with another secret', () => {
  expect(readPreviewLink('another secret', right, now)).toBeUndefined();
});

test.each(['api::author.author', 'api::source.source', 'api::background.background'])('has no page for %s', (uid) => {
  expect(composePreviewUrl(site, uid, { documentId: 'abc' }, now)).toBeUndefined();
});
