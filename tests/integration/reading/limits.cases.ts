import { execFileSync } from 'node:child_process';
import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { DocumentStore } from '../../../src/limits/create-document-store';
import type * as guardedActs from '../../../src/limits/guarded-acts';
import type * as readCharge from '../../../src/limits/get-read-charges';
import { sources as sampleSources } from '../../../database/seeds/sources';
import { closeRegistration } from '../../../src/setup/close-registration';
import { dataOf, makeToken, outcomeOf, readerOf, type Reader, rowsOf } from '../../helpers/content-api';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { findDifferences } from '../../helpers/openapi';

/** Out of the very module that the booted newsroom runs. */
const compiled = (name: string): unknown =>
  createRequire(__filename)(path.resolve(__dirname, '..', '..', '..', 'dist', 'src', 'limits', name));
const { getReadCharges: readCharges } = compiled('get-read-charges.js') as typeof readCharge;
const guarded = compiled('guarded-acts.js') as typeof guardedActs;

const most = 100;
const usual = 25;

let newsroom: Newsroom;
let reader: Reader;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  reader = readerOf(newsroom);
  await citeManySources(newsroom);
});

describe('over REST', () => {
  test.each<[asked: string, pagination: string, given: number]>([
    ['nothing', '', usual],
    ['a page of 1000', 'pagination[pageSize]=1000', most],
    ['1000 from the start', 'pagination[start]=0&pagination[limit]=1000', most],
    // For REST there is no such thing; it takes it for a limit of one.
    ['no limit', 'pagination[limit]=-1', 1],
    ['more, after the first', 'pagination[page]=2&pagination[pageSize]=1000', 10],
  ])('whoever asks for %s gets as many as there may be', async (_asked, pagination, given) => {
    const answer = await reader.get(`sources?locale=uk&${pagination}`);
    expect(rowsOf(answer)).toHaveLength(given);
  });
});

describe('over GraphQL', () => {
  const story = (fields: string) => `{ articles(filters: { sources: { name: { eq: "Джерело 1" } } }) { ${fields} } }`;

  test.each<[asked: string, query: string, given: number]>([
    ['nothing', '{ sources { name } }', usual],
    ['a page of 1000', '{ sources(pagination: { pageSize: 1000 }) { name } }', most],
    ['1000 from the start', '{ sources(pagination: { start: 0, limit: 1000 }) { name } }', most],
    ['no limit', '{ sources(pagination: { limit: -1 }) { name } }', most],
    ['nothing of a story', story('sources { name }'), usual],
    ['a page of 1000 of a story', story('sources(pagination: { pageSize: 1000 }) { name }'), most],
    ['no limit of a story', story('sources(pagination: { limit: -1 }) { name }'), most],
  ])('whoever asks for %s gets as many as there may be', async (_asked, query, given) => {
    const { sources, articles } = dataOf<{ sources?: unknown[]; articles?: { sources: unknown[] }[] }>(
      await reader.graphql(query),
    );
    expect(sources ?? articles?.[0]?.sources).toHaveLength(given);
  });

  test('whoever asks for a connection of 1000 gets 100', async () => {
    const answer = await reader.graphql('{ sources_connection(pagination: { pageSize: 1000 }) { nodes { name } } }');
    expect(dataOf<{ sources_connection: { nodes: unknown[] } }>(answer).sources_connection.nodes).toHaveLength(most);
  });

  test.each<[steps: number, outcome: string]>([
    [12, 'answered'],
    [13, 'GRAPHQL_VALIDATION_FAILED'],
    [40, 'GRAPHQL_VALIDATION_FAILED'],
  ])('a query of %i steps down: %s', async (steps, outcome) => {
    expect(outcomeOf(await reader.graphql(deepQuery(steps)))).toBe(outcome);
  });

  test('fragments do not hide how deep a query goes', async () => {
    const answer = await reader.graphql(`
      query { articles(pagination: { limit: 1 }) { ...Eight } }
      fragment Eight on Article { ${nest(7, '...Six')} }
      fragment Six on Article { ${nest(6, 'headline')} }
    `);
    expect(outcomeOf(answer)).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(answer.text).toContain('exceeds maximum operation depth of 12');
  });

  test('a query is parsed once, and kept where memory is bounded', async () => {
    const { documentStore } = newsroom.strapi
      .plugin('graphql')
      .config<{ documentStore: DocumentStore }>('apolloServer');
    const ask = () => reader.graphql('{ sources(pagination: { limit: 3 }) { storedOnce: name } }');
    const before = documentStore.bytes();
    expect(outcomeOf(await ask())).toBe('answered');
    const stored = documentStore.bytes();
    expect(stored).toBeGreaterThan(before);
    expect(outcomeOf(await ask())).toBe('answered');
    expect(documentStore.bytes()).toBe(stored);
  });
});

describe('what a query may ask for', () => {
  const page =
    'articles(pagination: { limit: 100 }) { authors { name } sources { name } illustration { image { url } } }';
  const doubling = Array.from(
    { length: 40 },
    (_none, step) => `fragment F${step} on Article { ...F${step + 1} ...F${step + 1} }`,
  );

  test.each<[what: string, query: string, outcome: string]>([
    [
      'a fragment that contains itself',
      'fragment A on Article { ...A } { articles { ...A } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'two fragments that contain each other',
      'fragment A on Article { ...B } fragment B on Article { ...A } { articles { ...A } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that double forty times',
      `{ articles { ...F0 } } ${doubling.join(' ')} fragment F40 on Article { headline }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['one page of all that a hundred stories show', `{ ${page} }`, 'answered'],
    ['twenty of them', `{ ${repeat(20, page)} }`, 'COST_LIMIT_EXCEEDED'],
    ['fifty', `{ ${repeat(50, page)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a thousand look-ups', `{ ${repeat(1000, 'articleBySlug(slug: "x") { slug }')} }`, 'GRAPHQL_PARSE_FAILED'],
    ['a document without end', `{ ${'articles { headline } '.repeat(20_000)} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'variables of the wrong type',
      'query ($a: Int!) { articles(pagination: { limit: $a }) { headline } }',
      'BAD_USER_INPUT',
    ],
  ])('%s', async (_what, query, outcome) => {
    const before = process.cpuUsage();
    const answer = await reader.graphql(query);
    expect(outcomeOf(answer)).toBe(outcome);
    expect(answer.status).toBe(outcome === 'answered' ? 200 : 400);
    const { user, system } = process.cpuUsage(before);
    // A thousand look-ups took three seconds, fifty pages ten.
    expect(user + system).toBeLessThan(2_000_000);
  });

  function repeat(count: number, field: string): string {
    return Array.from({ length: count }, (_none, index) => `x${index}: ${field}`).join(' ');
  }
});

describe('what a filter, an order or a list of relations may ask for', () => {
  const alternatives = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_none, index) => `filters[$or][${index}]${one(index)}`).join('&');
  const list = 'query ($filters: ArticleFiltersInput) { articles(filters: $filters) { slug } }';
  const or = (count: number, one: (index: number) => object) => ({
    or: Array.from({ length: count }, (_none, i) => one(i)),
  });
  const soon = async <Answered>(ask: Promise<Answered>): Promise<Answered> => {
    const before = process.cpuUsage();
    const answer = await ask;
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(3_000_000);
    return answer;
  };

  test.each<[what: string, query: string, given: number]>([
    ['relations within each other', `populate=${Array(5).fill('localizations').join('.')}`, 200],
    // Strapi does twice as much for each; this one was never answered.
    ['more of them', `populate=${Array(30).fill('localizations').join('.')}`, 400],
    ['more of them, step by step', `populate[localizations]${'[populate][localizations]'.repeat(8)}=true`, 400],
    ['alternatives of a word', alternatives(50, (index) => `[slug]=x${index}`), 200],
    ['more of them', alternatives(51, (index) => `[slug]=x${index}`), 400],
    ['alternatives of a related row', alternatives(4, (index) => `[authors][name]=x${index}`), 200],
    // PostgreSQL makes a row of every combination.
    ['more of them', alternatives(5, (index) => `[authors][name]=x${index}`), 400],
    ['relations to sort by', 'sort[0]=authors.name&sort[1]=sources.name', 200],
  ])('over REST, %s: %.60s', async (_what, query, given) => {
    const answer = await soon(reader.get(`articles?pagination[limit]=1&${query}`));
    expect(answer.status).toBe(given);
    if (given === 400) expect(answer.text).toContain('request/too-much');
  });

  test.each<[what: string, filters: object, outcome: string]>([
    ['alternatives of a related row', or(4, (index) => ({ authors: { name: { eq: `x${index}` } } })), 'answered'],
    ['fifty of them', or(50, (index) => ({ authors: { name: { eq: `x${index}` } } })), 'BAD_USER_INPUT'],
    ['five thousand alternatives of a word', or(5000, (index) => ({ slug: { eq: `x${index}` } })), 'BAD_USER_INPUT'],
    ['a list of two hundred', { slug: { in: Array.from({ length: 200 }, (_none, index) => `x${index}`) } }, 'answered'],
    [
      'a list of twenty thousand',
      { slug: { in: Array.from({ length: 20_000 }, (_none, index) => `x${index}`) } },
      'BAD_USER_INPUT',
    ],
  ])('over GraphQL, %s', async (_what, filters, outcome) => {
    expect(outcomeOf(await soon(reader.graphql(list, { filters })))).toBe(outcome);
  });

  test('over GraphQL, all queries of a request together', async () => {
    const filters = { slug: { in: Array.from({ length: 200 }, (_none, index) => `x${index}`) } };
    const queries = (count: number) =>
      `query ($filters: ArticleFiltersInput) { ${Array.from({ length: count }, (_none, i) => `x${i}: articles(filters: $filters) { slug }`).join(' ')} }`;
    expect(outcomeOf(await reader.graphql(queries(2), { filters }))).toBe('answered');
    expect(outcomeOf(await soon(reader.graphql(queries(20), { filters })))).toBe('BAD_USER_INPUT');
  });
});

describe('how often', () => {
  const graphql = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  };
  const from = async (address: string, path: string, init: RequestInit = {}) => {
    const headers = { ...init.headers, 'x-forwarded-for': `198.51.100.1, ${address}` };
    const response = await fetch(`${newsroom.url}${path}`, { ...init, headers });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };

  test.each([
    ['192.0.2.1', '/api/articles/latest', {}],
    ['192.0.2.2', '/api/sources?pagination[pageSize]=1', {}],
    ['192.0.2.3', '/graphql', graphql],
  ])('a client (%s) that has read too much of %s has to wait, others have not', async (address, path, init) => {
    expect((await from(address, path, init)).status).toBe(200);
    // Reading as much in earnest would take its time.
    const request = { headers: { 'x-forwarded-for': address }, socket: {} } as unknown as IncomingMessage;
    readCharges(newsroom.strapi).more(request, 100_000);
    const refused = await from(address, path, init);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect(JSON.parse(refused.body)).toMatchObject({ data: null, error: { status: 429, name: 'RateLimitError' } });
    expect(findDifferences('/articles/latest', 429, JSON.parse(refused.body))).toEqual([]);
    expect((await from('192.0.2.99', path, init)).status).toBe(200);
  });

  describe('with credentials', () => {
    const spend = (address: string) => {
      const request = { headers: { 'x-forwarded-for': address }, socket: {} } as unknown as IncomingMessage;
      readCharges(newsroom.strapi).more(request, 100_000);
    };
    const read = (address: string, authorization: string, path = '/api/authors') =>
      from(
        address,
        path,
        path === '/graphql'
          ? { ...graphql, headers: { ...graphql.headers, authorization } }
          : { headers: { authorization } },
      );
    const places = ['/api/authors', '/graphql'];
    const issue = async () => {
      const user = {
        username: 'reader',
        email: 'reader@example.org',
        password: 'A-password-1',
        provider: 'local',
        confirmed: true,
      };
      const { strapi } = newsroom;
      const role = await strapi.db
        .query('plugin::users-permissions.role')
        .findOne({ where: { type: 'authenticated' } });
      const { id } = await strapi
        .plugin('users-permissions')
        .service('user')
        .add({ ...user, role: role.id });
      return strapi.plugin('users-permissions').service('jwt').issue({ id }) as string;
    };

    test('that are no token, a client waits like every other', async () => {
      spend('192.0.2.10');
      const wrong = [
        'Basic eDp5',
        'Bearer x',
        'Bearer',
        'x',
        'Bearer a b',
        `Bearer ${await issue()}`,
        `Bearer ${'0'.repeat(256)}`,
      ];
      for (const path of places)
        for (const authorization of wrong) {
          expect([authorization, path, (await read('192.0.2.10', authorization, path)).status]).toEqual([
            authorization,
            path,
            429,
          ]);
        }
    });

    test('that are no token, a request is charged', async () => {
      const spent: string[] = [];
      const charges = readCharges(newsroom.strapi);
      const { request, refund } = charges;
      charges.request = (asked) => (spent.push('charged'), request(asked));
      charges.refund = (asked) => (spent.push('refunded'), refund(asked));
      try {
        for (const authorization of ['Basic eDp5', 'Bearer x']) await read('192.0.2.11', authorization);
        expect(spent).toEqual(['charged', 'charged']);
        const token = await makeToken(newsroom, 'full-access');
        for (let count = 0; count < 3; count += 1)
          expect((await read('192.0.2.11', `Bearer ${token}`)).status).toBe(200);
        expect(spent).toEqual(['charged', 'charged', 'charged', 'refunded']);
      } finally {
        Object.assign(charges, { request, refund });
      }
    });

    test('an API token that has proved good reads on where others wait', async () => {
      const token = await makeToken(newsroom, 'full-access');
      const page = 'articles(pagination: { limit: 100 }) { authors { name } sources { name } }';
      spend('192.0.2.12');
      expect((await read('192.0.2.12', `Bearer ${token}`)).status).toBe(429);
      expect((await read('192.0.2.13', `Bearer ${token}`)).status).toBe(200);
      for (const path of places) expect((await read('192.0.2.12', `Bearer ${token}`, path)).status).toBe(200);
      const costly = {
        ...graphql,
        headers: { ...graphql.headers, authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: `{ ${page} }` }),
      };
      expect((await from('192.0.2.12', '/graphql', costly)).body).not.toContain('TOO_MANY_REQUESTS');

      const tokens = newsroom.strapi.db.query('admin::api-token');
      const { hash } = newsroom.strapi.service('admin::api-token');
      await tokens.delete({ where: { accessKey: hash(token) } });
      expect((await read('192.0.2.12', `Bearer ${token}`)).status).toBe(401);
      expect((await read('192.0.2.12', `Bearer ${token}`)).status).toBe(429);
    });
  });

  const logIn = (address: string, email: string, password: string) =>
    from(address, '/admin/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });

  test('one address tries many accounts slowly, and the administrator logs in beside it', async () => {
    const statuses = [];
    for (let count = 0; count < 40; count += 1) {
      statuses.push((await logIn('192.0.2.5', `nobody${count}@example.org`, 'Wrong-password-1')).status);
    }
    expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 400));
    expect(statuses.slice(30)).toEqual(Array.from({ length: 10 }, () => 429));
    const { ADMIN_EMAIL: email = '', ADMIN_PASSWORD: password = '' } = process.env;
    expect((await logIn('192.0.2.6', email, password)).status).toBe(200);
  }, 60_000);

  test('many addresses try one account slowly, however it is spelt', async () => {
    const statuses = [];
    for (let count = 0; count < 60; count += 1) {
      statuses.push((await logIn(`203.0.113.${count}`, ' Somebody@example.org', 'Wrong-password-1')).status);
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    expect((await logIn('203.0.113.99', 'somebody@EXAMPLE.org', 'Wrong-password-1')).status).toBe(429);
  }, 60_000);
});

describe('what can be guessed at', () => {
  type Outcome = Pick<Awaited<ReturnType<typeof send>>, 'status' | 'text'>;
  type Door = (client: string, account: string) => Promise<Outcome>;

  const send = async (client: string, method: string, at: string, body: object) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': client };
    const response = await fetch(`${newsroom.url}${at}`, { method, headers, body: JSON.stringify(body) });
    return { status: response.status, text: await response.text(), wait: response.headers.get('retry-after') };
  };
  const rest =
    (at: string, bodyOf: (account: string) => object, method = 'POST'): Door =>
    (client, account) =>
      send(client, method, at, bodyOf(account));
  const graphql =
    (mutationOf: (account: string) => string): Door =>
    (client, account) =>
      send(client, 'POST', '/graphql', { query: `mutation { one: ${mutationOf(account)} }` });

  const password = 'Wrong-password-1';
  const doors: Record<string, Door> = {
    'the panel’s log-in': rest('/admin/login', (email) => ({ email, password })),
    'log-in over REST': rest('/api/auth/local', (identifier) => ({ identifier, password })),
    'log-in over GraphQL': graphql(
      (identifier) => `login(input: { identifier: "${identifier}", password: "${password}" }) { jwt }`,
    ),
    'the panel’s forgotten password': rest('/admin/forgot-password', (email) => ({ email })),
    'forgotten password over REST': rest('/api/auth/forgot-password/', (email) => ({ email })),
    'forgotten password over GraphQL': graphql((email) => `forgotPassword(email: "${email}") { ok }`),
    'confirmation mail': rest('/api/auth/send-email-confirmation', (email) => ({ email })),
    'registration over REST': rest('/api/auth/local/register', (email) => ({ username: email, email, password })),
    'registration over GraphQL': graphql(
      (email) => `register(input: { username: "${email}", email: "${email}", password: "${password}" }) { jwt }`,
    ),
    'the panel’s new password': rest('/admin/reset-password', (code) => ({ resetPasswordToken: code, password })),
    'the panel’s invitation': rest('/admin/register', (code) => ({
      registrationToken: code,
      userInfo: { firstname: 'A', lastname: 'B', password },
    })),
    'new password over REST': rest('/api/auth/reset-password', (code) => ({
      code,
      password,
      passwordConfirmation: password,
    })),
    'new password over GraphQL': graphql(
      (code) => `resetPassword(code: "${code}", password: "${password}", passwordConfirmation: "${password}") { jwt }`,
    ),
    'changed password over REST': rest('/api/auth/change-password', () => ({ currentPassword: password, password })),
    'the panel’s changed password': rest('/admin/users/me', () => ({ currentPassword: password, password }), 'PUT'),
  };
  const isSlowedDown = ({ status, text }: Outcome) => status === 429 || text.includes('"TOO_MANY_REQUESTS"');

  test.each(Object.keys(doors).map((name, index) => [name, index] as const))(
    '%s: one client tries many accounts slowly',
    async (name, index) => {
      const client = `192.0.2.${100 + index}`;
      const outcomes = [];
      for (let count = 0; count < 31; count += 1) outcomes.push(await doors[name]!(client, `p${count}@example.org`));
      expect(isSlowedDown(outcomes[0]!)).toBe(false);
      expect(isSlowedDown(outcomes[30]!)).toBe(true);
      // Strapi counts each door by itself; what this client has used up is used up at every door.
      expect(await send(client, 'POST', '/admin/login', { email: `x${index}@example.org`, password })).toMatchObject({
        status: 429,
        wait: expect.stringMatching(/^\d+$/),
      });
    },
    30_000,
  );

  test.each([
    ['guesses', 51, ['log-in over REST', 'log-in over GraphQL'], 'log-in over REST'],
    [
      'messages',
      11,
      ['forgotten password over REST', 'forgotten password over GraphQL', 'confirmation mail'],
      'confirmation mail',
    ],
  ])(
    'many clients try one account slowly, by whatever doors: %s',
    async (what, most, names, last) => {
      const account = `one-for-${what}@example.org`;
      for (let count = 0; count < most - 1; count += 1) {
        const outcome = await doors[names[count % names.length]!]!(`203.0.113.${100 + count}`, account);
        expect([count, isSlowedDown(outcome)]).toEqual([count, false]);
      }
      expect(isSlowedDown(await doors[last]!('203.0.113.250', account))).toBe(true);
      expect(isSlowedDown(await doors[last]!('203.0.113.251', `another-for-${what}@example.org`))).toBe(false);
    },
    30_000,
  );

  test('messages that a stranger asks for do not keep an account’s owner out', async () => {
    const [email, right] = ['owner@example.org', 'Right-password-1'];
    const service = newsroom.strapi.service('admin::user');
    // To somebody who is not active none is sent.
    const user = { email, password: right, firstname: 'O', lastname: 'W', isActive: false, roles: [1] };
    const { id } = await service.create(user);
    for (let count = 0; count < 11; count += 1)
      await doors['the panel’s forgotten password']!(`203.0.113.${count}`, email);
    await service.updateById(id, { isActive: true });
    expect((await send('203.0.113.252', 'POST', '/admin/login', { email, password: right })).status).toBe(200);
  });

  test('every way to log in, to register and to change a password is guarded, or needs no guard', () => {
    const { admin, plugins, config } = newsroom.strapi;
    type Routes = Record<string, { routes: { method: string; path: string; handler: unknown }[] }>;
    const list = (routes: unknown, prefix: string) =>
      Object.values(routes as Routes).flatMap((group) =>
        group.routes
          .filter(({ handler }) => /^(auth|authentication|authenticated-user)\./.test(String(handler)))
          .filter(({ method }) => method !== 'GET' && method !== 'DELETE')
          .map(({ method, path: at }) => `${method} ${prefix}${at}`),
      );
    const found = [...list(admin?.routes, '/admin'), ...list(plugins['users-permissions']?.routes, '/api')];
    const unguarded = found.filter((route) => !Object.hasOwn(guarded.guardedRoutes, route));
    expect(Object.keys(guarded.guardedRoutes).filter((route) => !found.includes(route))).toEqual([]);
    expect(unguarded.sort()).toEqual([
      // With a cookie or a token that is signed, and for the very first administrator.
      'POST /admin/access-token',
      'POST /admin/logout',
      'POST /admin/register-admin',
      'POST /api/auth/logout',
      'POST /api/auth/refresh',
    ]);
    expect(config.get('api.rest.prefix', '/api')).toBe('/api');
  });
});

describe('users of the public API', () => {
  const settings = () => newsroom.strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const setup = () => newsroom.strapi.store({ type: 'core', name: 'newsroom_setup' });
  const readSettings = async () => (await settings().get({})) as { allow_register: boolean };
  const register = (email: string) =>
    `register(input: { username: "u", email: "${email}", password: "A-password-1" }) { jwt }`;

  test('cannot register by themselves in a new newsroom', async () => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.200' };
    const user = { username: 'somebody', email: 'somebody@example.org', password: 'A-password-1' };
    const overRest = await fetch(`${newsroom.url}/api/auth/local/register`, {
      method: 'POST',
      headers,
      body: JSON.stringify(user),
    });
    expect(overRest.status).toBe(400);
    expect(await overRest.text()).toContain('Register action is currently disabled');
    expect((await reader.graphql(`mutation { ${register(user.email)} }`)).text).toContain(
      'Register action is currently disabled',
    );
    expect(
      await newsroom.strapi.db.query('plugin::users-permissions.user').count({ where: { email: user.email } }),
    ).toBe(0);
  });

  test.each([
    ['of an older installation that lets them', true, undefined],
    ['of an older installation that does not', false, undefined],
    ['of a newsroom where an administrator has opened it', true, true],
  ])('register as before in that %s', async (_where, allowed, decided) => {
    const before = await readSettings();
    await settings().set({ value: { ...before, allow_register: allowed } });
    if (!decided) await setup().delete({ key: 'registration_decided' });
    await closeRegistration(newsroom.strapi);
    expect((await readSettings()).allow_register).toBe(allowed);
    await settings().set({ value: before });
  });
});

describe.each([
  ['production', false],
  ['development', true],
])('in %s', (mode, open) => {
  test(`the sandbox and introspection are ${open ? 'open' : 'closed'}`, () => {
    const { landingPage, apolloServer } = graphqlConfigIn(mode);
    expect({ landingPage, introspection: apolloServer.introspection }).toEqual({
      landingPage: open,
      introspection: open,
    });
  });

  test('an error does not show where in the code it arose', () => {
    expect(graphqlConfigIn(mode).apolloServer.includeStacktraceInErrorResponses).toBe(false);
  });
});

interface GraphqlConfig {
  landingPage: boolean;
  apolloServer: { introspection: boolean; includeStacktraceInErrorResponses: boolean };
}

/** The configuration that a newsroom in this mode takes from `dist`; a second newsroom would take too long to open. */
function graphqlConfigIn(mode: string): GraphqlConfig {
  const file = path.resolve(__dirname, '..', '..', '..', 'dist', 'config', 'plugins.js');
  const program = `console.log(JSON.stringify(require(${JSON.stringify(file)}).default().graphql.config))`;
  const env = { ...process.env, NODE_ENV: mode };
  return JSON.parse(execFileSync(process.execPath, ['-e', program], { env, encoding: 'utf8' }));
}

/** Gives the newsroom ten sources more than anybody gets at once, all cited by one published story. */
async function citeManySources({ strapi }: Newsroom): Promise<void> {
  const names = Array.from({ length: most + 10 - sampleSources.length }, (_none, index) => `Джерело ${index + 1}`);
  const made: number[] = [];
  for (const name of names) {
    const source: Record<string, unknown> = { name, kind: 'media' };
    made.push(Number((await strapi.documents('api::source.source').create({ locale: 'uk', data: source })).id));
  }

  // Past the gate: it would ask for every source in every language.
  const database = strapi.db.connection;
  const [story] = await database('articles').where({ locale: 'uk' }).whereNotNull('published_at').limit(1);
  await database('articles_sources_lnk').where({ article_id: story.id }).delete();
  const links = made.concat(await database('sources').where({ locale: 'uk' }).whereNotIn('id', made).pluck('id'));
  await database('articles_sources_lnk').insert(links.map((id) => ({ article_id: story.id, source_id: id })));
}

function deepQuery(steps: number): string {
  return `{ articles(pagination: { limit: 1 }) { ${nest(steps - 1, 'headline')} } }`;
}

function nest(steps: number, innermost: string): string {
  const step = 'localizations(pagination: { limit: 1 }) { ';
  return `${step.repeat(steps)}${innermost}${' }'.repeat(steps)}`;
}
