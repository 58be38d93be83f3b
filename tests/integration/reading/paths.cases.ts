import { type IncomingMessage, request } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as logInGuard from '../../../src/limits/get-log-in-guard';
import type * as readCharge from '../../../src/limits/get-read-charges';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';

const compiled = (name: string): unknown =>
  createRequire(__filename)(path.resolve(__dirname, '..', '..', '..', 'dist', 'src', 'limits', name));
const { getReadCharges } = compiled('get-read-charges.js') as typeof readCharge;
const { getLogInGuard } = compiled('get-log-in-guard.js') as typeof logInGuard;

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await shareNewsroom();
});

/** Ways to write an address, as they are sent. Which of them leads where, the router says itself. */
const spellings: Record<string, (at: string) => string> = {
  'as it is': (at) => at,
  'in capitals': (at) => at.toUpperCase(),
  'with one capital': (at) => at.replace(/[a-z]/, (letter) => letter.toUpperCase()),
  'with a slash at the end': (at) => `${at}/`,
  'in capitals, with a slash at the end': (at) => `${at.toUpperCase()}/`,
  'with two slashes at the end': (at) => `${at}//`,
  'with two slashes at the beginning': (at) => `/${at}`,
  'with two slashes in it': (at) => at.replace(/(?<=.)\/|$/, '//'),
  'with an encoded letter': (at) => at.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  'with an encoded slash': (at) => at.replace(/(?<=.)\/|$/, '%2f'),
  'with a dot': (at) => `/.${at}`,
  'with two dots': (at) => `/x/..${at}`,
  'with two dots after it': (at) => `${at}/../${at.split('/').at(-1)}`,
  'with a fragment': (at) => `${at.toUpperCase()}#x`,
  'with a query': (at) => `${at.toUpperCase()}?x=1`,
  'with a parameter': (at) => `${at};x=1`,
  'with a space': (at) => `${at}%20`,
  'with a host': (at) => `http://newsroom.example${at.toUpperCase()}`,
  'with another protocol': (at) => `ftp://newsroom.example${at}/`,
};

interface Sent {
  method: 'GET' | 'POST';
  client?: string;
  body?: unknown;
}

interface Got {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

const send = (at: string, { method, client, body }: Sent): Promise<Got> =>
  new Promise((resolve, reject) => {
    const headers = {
      ...(client !== undefined && { 'x-forwarded-for': client }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const { port } = new URL(newsroom.url);
    const sent = request({ host: '127.0.0.1', port, path: at, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });

/** What Koa and the router make of an address: the paths of the routes that are asked, all but the one that serves files. */
function routesOf(at: string, method: string): string[] {
  const { app, router } = newsroom.strapi.server;
  const context = app.createContext({ url: at, headers: {} } as never, {} as never);
  return router
    .match(context.path, method)
    .pathAndMethod.map((layer: { path: unknown }) => String(layer.path))
    .filter((layer: string) => layer !== '/((?!uploads/).+)');
}

/** A client that has read too much, and one that has guessed too often. */
const reader = '192.0.2.150';
const guesser = '192.0.2.151';

/** What each middleware does at a route of its own. */
const middlewares: [name: string, at: string, sent: Sent, acted: (got: Got) => unknown][] = [
  [
    'answer-other-origins',
    '/api/articles',
    { method: 'GET' },
    ({ headers }) => headers['access-control-allow-origin'] === '*',
  ],
  [
    'answer-other-origins',
    '/graphql',
    { method: 'POST', body: { query: '{ __typename }' } },
    ({ headers }) => headers['access-control-allow-origin'] === '*',
  ],
  ['limit-reads', '/api/authors', { method: 'GET', client: reader }, ({ status }) => status === 429],
  ['limit-reads', '/api/articles/latest', { method: 'GET', client: reader }, ({ status }) => status === 429],
  [
    'limit-reads',
    '/graphql',
    { method: 'POST', client: reader, body: { query: '{ __typename }' } },
    ({ status }) => status === 429,
  ],
  [
    'limit-log-ins',
    '/admin/login',
    { method: 'POST', client: guesser, body: { email: 'a@example.org', password: 'x' } },
    ({ status }) => status === 429,
  ],
  [
    'limit-log-ins',
    '/api/auth/local',
    { method: 'POST', client: guesser, body: { identifier: 'a', password: 'x' } },
    ({ status }) => status === 429,
  ],
  [
    'refuse-unreadable-bodies',
    '/api/articles',
    { method: 'POST', body: [1] },
    ({ status, body }) => status === 400 && body.includes('request/malformed-body'),
  ],
  [
    'refuse-unreadable-bodies, which leaves GraphQL its lists',
    '/graphql',
    { method: 'POST', body: [{ query: '{ __typename }' }] },
    ({ body }) => !body.includes('request/malformed-body'),
  ],
  ['restrain-browsers', '/admin/init', { method: 'GET' }, ({ headers }) => headers['permissions-policy'] !== undefined],
];

beforeAll(() => {
  const client = { headers: { 'x-forwarded-for': reader }, socket: {} } as unknown as IncomingMessage;
  getReadCharges(newsroom.strapi).more(client, 100_000);
  const guess = { act: { accounts: 'panel', kind: 'message' }, sent: {}, client: guesser } as const;
  for (let count = 0; count < 7; count += 1) getLogInGuard(newsroom.strapi).begin(guess);
});

test.each(middlewares)('%s, at %s, acts at every spelling that leads there', async (_name, at, sent, acted) => {
  const leading = Object.entries(spellings).filter(([, spell]) => routesOf(spell(at), sent.method).includes(at));
  expect(leading.map(([spelling]) => spelling)).toEqual(
    expect.arrayContaining(['as it is', 'in capitals', 'with a slash at the end', 'with a host']),
  );
  const passed: string[] = [];
  for (const [spelling, spell] of leading) if (!acted(await send(spell(at), sent))) passed.push(spelling);
  expect(passed).toEqual([]);
});
