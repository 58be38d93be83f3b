import { parse } from 'qs';
import { findExcessOfQuery, measureQuery } from '../../../src/limits/measure-query';

/** As Strapi parses an address. */
const read = (address: string) => parse(address, { strictNullHandling: true, arrayLimit: 100, depth: 20 });
const none = { populateDepth: 0, populated: 0, conditions: 0, values: 0, filterDepth: 0, sorts: 0 };
const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_none, i) => one(i)).join('&');

test.each<[address: string, size: Partial<typeof none>]>([
  ['', {}],
  ['locale=uk&fields[0]=slug&pagination[limit]=1', {}],
  ['populate=*', { populated: 1, populateDepth: 1 }],
  ['populate=a,b.c', { populated: 3, populateDepth: 2 }],
  ['populate[0]=a&populate[1]=b.c.d', { populated: 4, populateDepth: 3 }],
  ['populate[a.b]=true', { populated: 2, populateDepth: 2 }],
  ['populate[a][populate][b][populate]=c.d', { populated: 4, populateDepth: 4 }],
  ['populate[a][on][x.y][populate][b]=true', { populated: 2, populateDepth: 2 }],
  [
    'populate[a][sort]=b&populate[a][filters][c]=d',
    { populated: 1, populateDepth: 1, sorts: 1, conditions: 1, filterDepth: 1 },
  ],
  ['sort=a,b:desc', { sorts: 2 }],
  ['sort[0]=a&sort[1][b]=asc', { sorts: 2 }],
  ['filters[a]=b', { conditions: 1, filterDepth: 1 }],
  ['filters[$or][0][a][b][$eq]=c&filters[$or][1][d][$ne]=e', { conditions: 2, filterDepth: 5 }],
  ['filters[a][$in][0]=b&filters[a][$in][1]=c', { values: 2, filterDepth: 3 }],
  [many(150, (index) => `filters[a][$in][${index}]=b`), { values: 150, filterDepth: 3 }],
])('%s', (address, size) => {
  expect(measureQuery(read(address))).toEqual({ ...none, ...size });
});

test.each<[what: string, within: string, beyond: string]>([
  ['relations within each other', 'populate=a.b.c.d.e', 'populate=a.b.c.d.e.f'],
  [
    'relations within each other, step by step',
    `populate[a]${'[populate][a]'.repeat(4)}=1`,
    `populate[a]${'[populate][a]'.repeat(5)}=1`,
  ],
  ['relations', many(60, (i) => `populate[${i}]=a`), many(61, (i) => `populate[${i}]=a`)],
  ['conditions', many(50, (i) => `filters[$or][${i}][a]=b`), many(51, (i) => `filters[$or][${i}][a]=b`)],
  ['values', many(200, (i) => `filters[a][$in][${i}]=b`), many(201, (i) => `filters[a][$in][${i}]=b`)],
  ['fields to sort by', many(20, (i) => `sort[${i}]=a`), many(21, (i) => `sort[${i}]=a`)],
])('bounds %s', (_what, within, beyond) => {
  expect(findExcessOfQuery(read(within))).toBeUndefined();
  expect(findExcessOfQuery(read(beyond))).toMatch(/^A request may have \d+ /);
});

test('ends where something stands within itself, or in a hundred thousand steps', () => {
  let filters: object = {};
  for (let step = 0; step < 100_000; step += 1) filters = { and: [filters] };
  const around: Record<string, unknown> = {};
  around.populate = { a: around };
  expect(findExcessOfQuery({ filters })).toContain('steps of filters');
  expect(findExcessOfQuery(around)).toContain('relations within each other');
});
