import { fillPath } from '../doors/fill-path';
import { type FamilyOfRoutes, sortIntoFamilies } from '../doors/families';
import { isKeptOut } from '../doors/kept-out';
import type { NewsroomDescription, Route } from '../newsroom-description';
import { createRandom, type Random } from '../random';
import { type FuzzRequest, type Identity, toAddress, toBytes } from './fuzz-request';
import { hostileText } from './hostile-values';
import { type Body, makeBody } from './make-body';
import { makeHeaders } from './make-headers';
import { createOperations } from './make-operation';
import { makeQuery } from './make-query';

const graphqlWeight = 15;
const strayWeight = 3;

const removing = /^DELETE|bulk(-d|D)elete|unpublish|discard/;

/** Addresses and methods that lead nowhere, and such as HTTP does not allow. */
const strayTargets = [
  ...[
    'http://[',
    'http://',
    '*',
    '',
    '//',
    '///api',
    'x',
    '/\\',
    '/api',
    '/api/',
    '/api//articles',
    '/API/ARTICLES',
    '/./api/../admin/init',
  ],
  ...[
    '/admin',
    '/admin/../.env',
    '/admin/%2e%2e/%2e%2e/.env',
    '/uploads/',
    '/uploads/../.env',
    '/uploads/%2e%2e%2f.env',
    '/favicon.ico',
  ],
  ...[
    '/graphql?query={__typename}',
    '/graphql?query=%7B',
    '/graphql?variables=x&query={me{id}}',
    '/_health',
    '/robots.txt',
    '/?a[b',
    '/#',
    '/ x',
  ],
  ...[
    `/${'a/'.repeat(3_000)}`,
    `/api/articles?${'a=1&'.repeat(3_000)}`,
    `/api/articles?a${'[a]'.repeat(2_000)}=1`,
    '/api/articles?%',
  ],
];
const strayMethods = [
  'GET',
  'GET',
  'HEAD',
  'OPTIONS',
  'PATCH',
  'PUT',
  'DELETE',
  'TRACE',
  'PROPFIND',
  'CONNECT',
  'X',
  'get',
  '',
];

/** The requests of a run: the same number makes the same request, as far as the newsroom's ids are the same. */
export function createRequests(seed: number, newsroom: NewsroomDescription): (number: number) => FuzzRequest {
  const families = sortIntoFamilies(newsroom);
  const makeOperation = createOperations(newsroom);
  const kinds = [
    ...families.map((family) => ({ weight: family.weight, family })),
    { weight: graphqlWeight, family: 'graphql' as const },
    { weight: strayWeight, family: 'stray' as const },
  ];
  const total = kinds.reduce((sum, { weight }) => sum + weight, 0);

  return (number) => {
    const random = createRandom(seed, number);
    let left = random.below(total);
    const kind = kinds.find(({ weight }) => (left -= weight) < 0)?.family ?? 'stray';
    if (kind === 'stray') return makeStray(random);
    if (kind === 'graphql') {
      const identity = random.pick(['anonymous', 'anonymous', 'token', 'token', 'reader'] as const);
      const { name, body } = makeOperation(random, identity);
      return send(
        random,
        { door: `GraphQL ${name}`, identity, method: 'POST', target: '/graphql' },
        { type: 'application/json', body: toBytes(JSON.stringify(body)) },
      );
    }
    return makeForRoute(random, newsroom, kind);
  };
}

/** What lets a request with a body come as far as its body. */
const plainQueries = ['', 'locale=uk', 'locale=en', 'locale=ru'];

function makeForRoute(random: Random, newsroom: NewsroomDescription, family: FamilyOfRoutes): FuzzRequest {
  const route = random.pick(family.routes);
  const senders = family.senders.filter((identity) => !isKeptOut(identity, route.method, route.path));
  const identity = senders.length === 0 ? 'anonymous' : random.pick(senders);
  const type = chooseType(random, newsroom, route);
  const name = `${route.method} ${route.path}`;
  // What is removed is not there any more for the requests that follow.
  const hostility = removing.test(name) ? 0.95 : 0.15;
  const path = fillPath(route.path, { random, newsroom, type, hostility });
  const method = changeMethod(random, identity, route);
  const query = random.chance(method === 'GET' ? 0.6 : 0.2) ? makeQuery(random, type) : random.pick(plainQueries);
  const head = { door: name, identity, method, target: `${path}${query === '' ? '' : `?${query}`}` };
  const body =
    /POST|PUT|PATCH/.test(method) || random.chance(0.02)
      ? makeBody({ random, newsroom, path: route.path, type })
      : undefined;
  return send(random, head, body);
}

/** The type that a path names, or else any, those of the newsroom first. */
function chooseType(random: Random, { types }: NewsroomDescription, { path }: Route) {
  const named = types.find(({ plural, uid }) => uid.startsWith('api::') && path.startsWith(`/api/${plural}`));
  const own = types.filter(({ uid }) => uid.startsWith('api::'));
  return named ?? random.pick(own.length > 0 && random.chance(0.9) ? own : types);
}

/** Reads may come by another method; what is kept out by one must not come by another. */
function changeMethod(random: Random, identity: Identity, { method, path }: Route): string {
  if (!random.chance(0.04)) return method;
  const other = random.pick(['HEAD', 'OPTIONS', 'PATCH', 'PUT', 'POST', 'PROPFIND', 'X']);
  return isKeptOut(identity, other, path) ? 'HEAD' : other;
}

function makeStray(random: Random): FuzzRequest {
  const target = random.chance(0.8)
    ? random.pick(strayTargets)
    : `/${random.chance(0.5) ? toAddress(hostileText(random)) : toBytes(hostileText(random))}`;
  const method = random.pick(strayMethods);
  return { door: 'stray', identity: 'anonymous', method, target, headers: makeHeaders(random) };
}

function send(random: Random, head: Omit<FuzzRequest, 'headers' | 'body'>, body: Body | undefined): FuzzRequest {
  const headers = [
    // From another address each: how often one may ask is not what is tried.
    ...(random.chance(0.9)
      ? [['x-forwarded-for', `10.${random.below(256)}.${random.below(256)}.${random.below(256)}`] as const]
      : []),
    ...(body === undefined || body.type === '' ? [] : [['content-type', body.type] as const]),
    ...(random.chance(0.3) ? makeHeaders(random) : []),
  ];
  return { ...head, headers, ...(body !== undefined && { body: body.body }) };
}
