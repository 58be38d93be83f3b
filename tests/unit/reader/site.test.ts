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
  ['/ua/backgrounds/kyiv', '/uk/backgrounds/kyiv'],
  ['/ua/%D0%BA%D0%B8%D1%97%D0%B2', '/uk/%D0%BA%D0%B8%D1%97%D0%B2'],
  ['/ua/%0d%0aX-Injected:1', '/uk/%0d%0aX-Injected:1'],
  ['/ua//evil.example', '/uk//evil.example'],
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

const bytes = Array.from({ length: 256 }, (_, byte) => `%${byte.toString(16).padStart(2, '0')}`);

test.each([...bytes, '%', '%zz', '%E2%80%AE', '%F0%9F%98%80', '%ED%A0%80', '\\evil.example', '\u0457'])(
  'finds no fault with itself at an address with %s',
  async (part) => {
    for (const path of [
      '/ua/',
      '/ua/backgrounds/',
      '/uk/',
      '/uk/backgrounds/',
      '/',
      '/preview?documentId=',
      '/uk?before=',
    ]) {
      const answer = await ask(`${path}a${part}b`);
      expect([path, answer.status]).not.toEqual([path, 500]);
      expect(answer.headers.get('location') ?? '/uk').toMatch(/^\/uk(\/|$)/);
    }
  },
);

test.each([
  ['https://news.example.org', 'max-age=15552000'],
  ['http://localhost:3000', null],
])('promises HTTPS where the site lives at %s: %s', async (siteUrl, expected) => {
  const other = createSite({
    siteUrl,
    newsroomUrl: 'http://127.0.0.1:1',
    previewSecret: undefined,
    draftToken: undefined,
  });
  expect((await other.request('/en')).headers.get('strict-transport-security')).toBe(expected);
});

test('says little of where its readers come from, and asks for nothing of theirs', async () => {
  const { headers } = await ask('/en');
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('permissions-policy')).toContain('geolocation=()');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBeNull();
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
