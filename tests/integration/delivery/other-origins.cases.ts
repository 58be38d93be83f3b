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

describe('what browsers are told', () => {
  const policies = async (at: string, protocol: string) => {
    const { headers } = await fetch(`${newsroom.url}${at}`, { headers: { 'x-forwarded-proto': protocol } });
    return headers;
  };

  test.each(['/admin', '/admin/login', '/api/articles', path, '/graphql', '/uploads/nothing.jpg'])(
    'HTTPS is promised where it is spoken, at %s',
    async (at) => {
      expect((await policies(at, 'https')).get('strict-transport-security')).toBe('max-age=15552000');
      expect((await policies(at, 'http')).get('strict-transport-security')).toBeNull();
    },
  );

  test('the panel is framed by itself alone, frames the site, and asks for nothing of an editor’s', async () => {
    const headers = await policies('/admin/login', 'https');
    const policy = headers.get('content-security-policy') ?? '';
    for (const directive of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "frame-ancestors 'self'",
      "form-action 'self'",
      'frame-src http://localhost:3000',
    ]) {
      expect(policy.split(/; ?/)).toContain(directive);
    }
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('camera=(), microphone=(), geolocation=()');
    expect((await policies('/api/articles', 'https')).get('permissions-policy')).toBeNull();
  });
});
