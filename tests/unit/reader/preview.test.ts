import { createSite } from '../../../examples/reader/src/site';
import { composePreviewUrl } from '../../../src/preview/compose-preview-url';

const secret = 'a-secret-for-previews';
const siteUrl = 'https://news.example.org';
// Nobody listens on port 1, which is how far a link that is right gets.
const site = createSite({ siteUrl, newsroomUrl: 'http://127.0.0.1:1', previewSecret: secret, draftToken: undefined });

const linkFrom = (minutesAgo: number, locale = 'ru', signedWith = secret) => {
  const now = new Date(Date.now() - minutesAgo * 60_000);
  return composePreviewUrl({ siteUrl, secret: signedWith }, 'api::article.article', { documentId: 'abc', locale }, now);
};

test.each([
  ['one that is right', linkFrom(9), 503, 'Сайт временно недоступен'],
  ['one that ran out', linkFrom(11), 410, 'Ссылка на предпросмотр больше не действует'],
  ['one of somebody else', linkFrom(0, 'ru', 'another-secret-entirely'), 404, 'Такой страницы нет'],
  ['one for a language that the site has not', linkFrom(0, 'de'), 404, 'Такої сторінки немає'],
])('answers a link to a preview, %s', async (_, link, status, title) => {
  const answer = await site.request(link ?? '');
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(`<h1>${title}</h1>`);
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('x-robots-tag')).toBe('noindex');
  expect(answer.headers.get('cache-control')).toBe('no-store');
});
