import { connect } from 'node:net';
import { enter, type Visitor } from '../../helpers/doors';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
let visitor: Visitor;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  visitor = await enter(newsroom);
});

interface Answered {
  status: number;
  body: { error?: { message: string; details: { code?: string } }; errors?: { extensions: { code: string } }[] };
}

async function ask(path: string, init: RequestInit = {}, token = ''): Promise<Answered> {
  const headers = { ...init.headers, ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${newsroom.url}${path}`, { ...init, headers });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : {} };
}

const send = (method: string, body: string, type = 'application/json') => ({
  method,
  body,
  headers: { 'content-type': type },
});

describe('what a stranger asks for', () => {
  test.each<[path: string, code: string]>([
    ['/api/articles/by-slug/%00', 'request/malformed-address'],
    ['/api/articles/by-id/a%00b', 'request/malformed-address'],
    ['/api/backgrounds/by-slug/%00?locale=uk', 'request/malformed-address'],
    ['/api/articles/%00', 'request/malformed-address'],
    ['/api/articles?filters[headline]=%00', 'request/malformed-address'],
    ['/api/articles?_q=a%00', 'request/malformed-address'],
    ['/api/articles?filters[id]=x', 'input/wrong-type'],
    ['/api/articles?filters[id][$in][0]=x', 'input/wrong-type'],
    ['/api/articles?filters[id]=99999999999', 'input/number-out-of-range'],
    ['/api/articles?filters[headline][$jsonSupersetOf]=1', 'input/wrong-type'],
    ['/api/articles?filters[id][$between]=x', 'input/unsupported-query'],
    ['/api/articles?filters[$or]=x', 'input/unsupported-query'],
    ['/api/articles?populate[authors][sort]=localizations.name', 'input/unsupported-query'],
  ])('%s is refused as %s', async (path, code) => {
    const { status, body } = await ask(path);
    expect({ path, status, body }).toMatchObject({ status: 400, body: { error: { details: { code } } } });
  });

  test.each([
    '/api/articles?filters[$and]=x',
    '/api/articles?filters[$not]=x',
    '/api/articles?filters[authors]=x',
    '/api/articles?filters[authors][id]=x',
    '/api/articles?filters[publishedAt]=yesterday',
    '/api/articles?filters[publishedAt][$between]=1',
    '/api/articles?filters[headline][$contains][$contains]=1',
    '/api/articles?sort=localizations.title',
    '/api/articles?sort[localizations]=headline',
    '/api/articles?sort[][]=headline',
    '/api/articles?fields[][]=headline',
    '/api/articles?pagination[page]=99999999999999999999',
    '/api/articles?pagination[start]=1e300',
    '/api/articles?locale[]=uk',
    '/api/articles?filters[__proto__][x]=1',
    '/api/articles?filters[constructor]=x',
    '/api/articles/by-slug?filters[id]=x',
    '/api/articles/%ED%A0%80',
    '/api/articles/%',
    '/api/articles/constructor',
    '/api/__proto__',
    '/uploads/%00',
    '/uploads/%ff',
    '/admin/%00',
    '/api/sources?sort[publishedAt][createdBy]=desc',
    '/favicon.ico',
  ])('%s is no fault of the newsroom', async (path) => {
    expect((await ask(path)).status).toBeLessThan(500);
  });

  test.each<[what: string, path: string, init: RequestInit]>([
    ['a form without a boundary', '/api/articles', send('POST', 'x', 'multipart/form-data')],
    ['a content type of one letter', '/api/auth/local', send('POST', 'x', 'x')],
    ['a list for an object', '/api/articles', send('POST', '[-1,""]')],
    ['no JSON', '/api/articles', send('POST', '{')],
    ['text that cannot be stored', '/api/auth/local', send('POST', '{"identifier":"a\\u0000","password":"b"}')],
    [
      'text that cannot be stored, for the panel',
      '/admin/login',
      send('POST', '{"email":"a\\u0000@b.cd","password":"b"}'),
    ],
    ['half a character', '/admin/login', send('POST', '{"email":"a@b.cd","password":"\\ud800"}')],
    ['an object for an address', '/admin/login', send('POST', '{"email":{"toString":1},"password":[]}')],
    ['a form that ends before it has begun', '/api/upload', send('POST', '--x\r\n', 'multipart/form-data; boundary=x')],
    ['a form with a broken head', '/api/upload', send('POST', '--x\r\n\0', 'multipart/form-data; boundary=x')],
    ['nothing', '/admin/login', { method: 'POST' }],
    ['nothing at all', '/api/auth/local', { method: 'POST' }],
  ])('%s is refused', async (_what, path, init) => {
    const { status } = await ask(path, init);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  test('an address that is none', async () => {
    const { port } = new URL(newsroom.url);
    const line = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write('GET http://[ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
      );
      socket.once('data', (data) => resolve(String(data).split('\r\n')[0] ?? ''));
      socket.once('error', reject);
    });
    expect(line).toBe('HTTP/1.1 400 Bad Request');
  });

  test.each<[query: string, code: string]>([
    ['{ articleBySlug(slug: "a\\u0000") { slug } }', 'BAD_USER_INPUT'],
    ['{ articles(filters: { headline: { eq: "\\ud800" } }) { slug } }', 'GRAPHQL_PARSE_FAILED'],
    ['{ articles { backgrounds(sort: "localizations.title") { title } } }', 'FORBIDDEN'],
    ['{ articles { authors(sort: "localizations.name") { name } } }', 'BAD_USER_INPUT'],
    ['{ articles(filters: { headline: { jsonSupersetOf: 1 } }) { slug } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ articles { ...Absent } }', 'GRAPHQL_VALIDATION_FAILED'],
    [`{ articles(filters: ${'['.repeat(1500)}${']'.repeat(1500)}) { slug } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s: %s', async (query, code) => {
    const { status, body } = await ask('/graphql', send('POST', JSON.stringify({ query }).replaceAll('\\\\u', '\\u')));
    expect({ status, body: JSON.stringify(body) }).toEqual({
      status: expect.any(Number),
      body: expect.stringContaining(code),
    });
    expect(body.errors?.[0]?.extensions.code).toBe(code);
  });
});

test.each(['a\0b', 'a\ud800'])('a variable %j is refused over GraphQL', async (slug) => {
  const query = 'query ($slug: String!) { articleBySlug(slug: $slug) { slug } }';
  const { status, body } = await ask('/graphql', send('POST', JSON.stringify({ query, variables: { slug } })));
  expect({ status, body }).toMatchObject({
    status: 400,
    body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
  });
});

describe('over GraphQL', () => {
  const graphql = (body: unknown) => ask('/graphql', send('POST', JSON.stringify(body)), visitor.apiToken);

  test('a query that is named by its hash alone is refused', async () => {
    const { status, body } = await ask('/graphql', send('POST', '{"extensions":{"persistedQuery":{}}}'));
    expect(status).toBeLessThan(500);
    expect(JSON.stringify(body)).not.toContain('INTERNAL_SERVER_ERROR');
  });

  test('an API token is nobody', async () => {
    const { body } = await graphql({ query: '{ me { username } }' });
    expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('what a file belongs to cannot be asked for', async () => {
    const { body } = await graphql({ query: '{ uploadFiles { related { __typename } } }' });
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('what a user of the panel asks for', () => {
  const panel = (path: string, init: RequestInit = {}) => ask(path, init, visitor.adminToken);
  const articles = '/content-manager/collection-types/api::article.article';

  test.each(
    ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'].flatMap((name) => [
      `/copydesk/readiness/${name}/x`,
      `/copydesk/standings/${name}`,
      `/copydesk/standings/${name}?documentIds=x`,
      `/copydesk/publication/${name}/x`,
      `/copydesk/translation/${name}/x/uk`,
    ]),
  )('%s is not found', async (path) => {
    const { status } = await panel(path);
    expect([400, 404, 405]).toContain(status);
  });

  test.each(['2147483648', '-1', '1e3', '0x10', '99999999999999999999', 'x'])(
    'the picture %s is not found',
    async (id) => {
      expect((await panel(`/copydesk/picture-credit/${id}`)).status).toBe(404);
    },
  );

  test.each<[body: string]>([
    ['[-1,""]'],
    ['{"headline":"a\\u0000"}'],
    ['{"headline":"\\ud800"}'],
    [`{"headline":"${'x'.repeat(300)}"}`],
  ])('%s is not saved', async (body) => {
    const { status, body: answer } = await panel(`${articles}?locale=uk`, send('POST', body));
    expect({ status, answer }).toMatchObject({
      status: 400,
      answer: { error: { message: expect.stringMatching(/\.$|characters|most/) } },
    });
  });

  test('a save of which two checks fail is answered, and holds up no other', async () => {
    const authors = '/content-manager/collection-types/api::author.author?locale=uk';
    const author = { name: 'Олена Перевірка', slug: 'olena-perevirka', kind: 'person' };
    const failed = await panel(authors, send('POST', JSON.stringify({ ...author, photo: 1e21 })));
    expect(failed.status).toBe(400);
    const saved = await panel(authors, send('POST', JSON.stringify(author)));
    expect(saved.status).toBe(201);
  });

  test('a section of no kind is not saved', async () => {
    for (const body of ['{"body":[{}]}', '{"body":[{"__component":"sections.none"}]}']) {
      const answer = await panel(`${articles}?locale=uk`, send('POST', body));
      expect([body, answer.status]).toEqual([body, 400]);
    }
  });

  test('where a text cannot be stored is said', async () => {
    const body = '{"headline":"a","corrections":[{"kind":"correction"},{"note":"b\\u0000"}]}';
    const answer = await panel(`${articles}?locale=uk`, send('POST', body));
    expect(answer.body.error?.details).toEqual({ code: 'input/unreadable-text', path: 'corrections.1.note' });
  });

  test.each<[method: string, path: string, status: number]>([
    ['GET', '/admin/roles?fields[]=x', 400],
    ['POST', '/admin/permissions/check', 400],
    ['PUT', '/admin/homepage/layout', 400],
    ['GET', '/admin/license-trial-time-left', 404],
  ])('%s %s without what belongs there: %i', async (method, path, status) => {
    const answer = await panel(path, method === 'GET' ? {} : send(method, '{}'));
    expect(answer.status).toBe(status);
  });
});
