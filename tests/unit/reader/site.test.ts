import { createSite } from '../../../examples/reader/src/site';

// Nobody listens on port 1: what the site does by itself, and what it says without a newsroom.
const site = createSite({
  siteUrl: 'https://news.example.org',
  newsroomUrl: 'http://127.0.0.1:1',
  previewSecret: undefined,
  draftToken: undefined,
});

const ask = (path: string, headers: Record<string, string> = {}) => site.request(path, { headers });

test.each([
  ['en-GB,en;q=0.9,uk;q=0.8', '/en'],
  ['de-DE,ru;q=0.7,en;q=0.6', '/ru'],
  ['uk', '/uk'],
  ['ua', '/uk'],
  ['de,fr', '/uk'],
  ['en;q=0,ru;q=0.1', '/ru'],
  ['*', '/uk'],
  ['', '/uk'],
])('leads a reader of %j from / to %s', async (languages, expected) => {
  const answer = await ask('/', { 'accept-language': languages });
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toBe(expected);
  expect(answer.headers.get('vary')).toBe('Accept-Language');
});

test.each([
  ['/ua', '/uk'],
  ['/ua/kyiv', '/uk/kyiv'],
])('understands %s as %s', async (path, expected) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers.get('location')]).toEqual([301, expected]);
});

test.each([
  ['/uk', 'uk', 'Сайт тимчасово недоступний'],
  ['/en', 'en', 'The site is unavailable at the moment'],
  ['/ru/nechto', 'ru', 'Сайт временно недоступен'],
  ['/uk/backgrounds/shchos', 'uk', 'Сайт тимчасово недоступний'],
])('says at %s, in that language, that the newsroom does not answer', async (path, locale, title) => {
  const answer = await ask(path);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('60');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const page = await answer.text();
  expect(page).toContain(`<html lang="${locale}">`);
  expect(page).toContain(`<h1>${title}</h1>`);
});

test.each([
  ['/en/a/b', {}, 'There is no such page'],
  ['/de', { 'accept-language': 'ru' }, 'Такой страницы нет'],
  ['/robots.exe', {}, 'Такої сторінки немає'],
  ['/preview?secret=&documentId=abc', {}, 'Такої сторінки немає'],
])('knows no page %s', async (path, headers, title) => {
  const answer = await ask(path, headers);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain(`<h1>${title}</h1>`);
});

test('lets no page load or run anything from elsewhere', async () => {
  const policy = (await ask('/en')).headers.get('content-security-policy');
  expect(policy?.split('; ').sort()).toEqual([
    "base-uri 'none'",
    "default-src 'none'",
    "form-action 'none'",
    'frame-ancestors http://127.0.0.1:1',
    "img-src 'self' http://127.0.0.1:1",
    "style-src 'self'",
  ]);
});

test('serves its stylesheet to be kept, under an address that changes with it', async () => {
  const page = await (await ask('/en')).text();
  const [, address = ''] = page.match(/<link rel="stylesheet" href="([^"]+)"/) ?? [];
  const answer = await ask(address);
  expect(address).toMatch(/^\/style\.css\?[\w-]{8}$/);
  expect(answer.headers.get('content-type')).toContain('text/css');
  expect(answer.headers.get('cache-control')).toContain('immutable');
});
