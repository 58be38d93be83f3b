import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { ask, headersOf, warmUp, ways } from './reader';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  await warmUp(newsroom);
});

const path = '/api/articles/latest?locale=uk&limit=1';

describe.each(ways)('%s', (way) => {
  test.each([undefined, 'https://reader.example', 'null'])(
    'an answer to the origin %s is everybody’s',
    async (origin) => {
      const { headers } = await ask(newsroom, path, { ...headersOf(way), ...(origin && { origin }) });
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['access-control-allow-credentials']).toBeUndefined();
      expect(headers['access-control-expose-headers']).toBe('ETag, Link, Content-Language, Retry-After');
      expect(headers.vary).toBe('Accept-Encoding');
    },
  );

  test.each([
    ['/api/articles/latest?locale=uk', 'Accept-Encoding'],
    ['/api/articles/latest?locale=uk&limit=x', 'Accept-Encoding'],
    ['/api/articles/latest', 'Accept-Language, Accept-Encoding'],
    ['/api/articles/latest?limit=1&locale=', 'Accept-Language, Accept-Encoding'],
    ['/api/articles/by-slug/nothing?locale=uk', 'Accept-Encoding'],
    ['/api/articles/by-slug/nothing?fallback=uk', 'Accept-Language, Accept-Encoding'],
  ])('%s varies by %s', async (asked, vary) => {
    expect((await ask(newsroom, asked, headersOf(way))).headers.vary).toBe(vary);
  });
});

test.each(['/graphql', '/api/articles', '/uploads/nothing.jpg'])('%s is open to other sites', async (open) => {
  const answer = await fetch(`${newsroom.url}${open}`, { headers: { origin: 'https://reader.example' } });
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
});

test.each(['/admin/init', '/admin/login', '/content-manager/content-types', '/copydesk/desk', '/apiary'])(
  '%s is not',
  async (closed) => {
    for (const method of ['GET', 'OPTIONS']) {
      const headers = { origin: 'https://reader.example', 'access-control-request-method': 'POST' };
      const answer = await fetch(`${newsroom.url}${closed}`, { method, headers });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    }
  },
);

test('a browser may ask whether its copy is current, and GraphQL by GET', async () => {
  const headers = { origin: 'https://reader.example', 'access-control-request-method': 'GET' };
  const answer = await fetch(`${newsroom.url}/graphql`, { method: 'OPTIONS', headers });
  expect(answer.status).toBe(204);
  const allowed = answer.headers.get('access-control-allow-headers')?.split(', ');
  expect(allowed).toEqual(expect.arrayContaining(['If-None-Match', 'If-Match', 'Apollo-Require-Preflight']));
});

test('behind a proxy that speaks HTTPS the panel’s cookie is sent over HTTPS alone', async () => {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password, NODE_ENV } = process.env;
  const logIn = async (protocol: string) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-proto': protocol };
    const body = JSON.stringify({ email, password });
    const answer = await fetch(`${newsroom.url}/admin/login`, { method: 'POST', headers, body });
    return answer.headers.getSetCookie().find((cookie) => cookie.startsWith('strapi_admin_refresh')) ?? '';
  };
  process.env.NODE_ENV = 'production';
  try {
    expect(await logIn('https')).toMatch(/; secure/i);
    expect(await logIn('http')).not.toMatch(/; secure/i);
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
});
