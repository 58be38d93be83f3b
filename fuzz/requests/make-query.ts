import type { TypeDescription } from '../newsroom-description';
import type { Random } from '../random';
import { toAddress, toBytes } from './fuzz-request';
import { hostileText } from './hostile-values';

const locales = ['uk', 'en', 'ru', 'ua', 'xx', '*', 'uk,en'];
const operators = [
  ...[
    '$eq',
    '$eqi',
    '$ne',
    '$nei',
    '$in',
    '$notIn',
    '$lt',
    '$lte',
    '$gt',
    '$gte',
    '$between',
    '$contains',
    '$notContains',
  ],
  ...['$containsi', '$notContainsi', '$startsWith', '$startsWithi', '$endsWith', '$endsWithi', '$null', '$notNull'],
  ...['$and', '$or', '$not', '$jsonSupersetOf', '$elemMatch', '$where', '$x', '0', ''],
];

type Pair = [name: string, value: string];
type Draw = (random: Random, field: () => string) => Pair;

const text = (random: Random) =>
  random.chance(0.5) ? hostileText(random) : random.pick(['1', 'x', 'true', 'uk', '2024-05-01']);

/** One parameter, as Strapi's own clients write them, and with what does not belong there. */
const parameters: readonly Draw[] = [
  (random) => ['locale', random.pick(locales)],
  (random) => ['locale', random.pick(locales)],
  (random) => ['status', random.pick(['draft', 'published', 'modified', 'x'])],
  (random) => ['fallback', random.pick(['none', 'uk', 'uk,ru', 'xx', ',', 'uk,uk,uk,uk,uk'])],
  (random) => ['limit', text(random)],
  (random) => ['before', random.chance(0.5) ? text(random) : Buffer.from(text(random)).toString('base64url')],
  (random) => ['_q', text(random)],
  (random) => [`pagination[${random.pick(['page', 'pageSize', 'start', 'limit', 'withCount', 'x'])}]`, text(random)],
  (random) => [
    random.pick(['page', 'pageSize', 'uid', 'documentIds', 'changedSince', 'q', 'search', 'folder', 'ids[]']),
    text(random),
  ],
  (random, field) => [random.pick(['fields', 'fields[0]', 'fields[]', 'fields[][]']), field()],
  (random, field) => ['sort', `${field()}${random.pick(['', ':asc', ':desc', ':x', '.id', ','])}`],
  (random, field) => [
    random.pick(['sort[0]', `sort[${field()}]`, `sort[${field()}][${field()}]`]),
    random.pick(['asc', 'desc', 'x', field()]),
  ],
  (random, field) => [
    random.pick(['populate', 'populate[0]']),
    random.pick(['*', 'deep', field(), `${field()}.${field()}`, 'createdBy']),
  ],
  (random, field) => [
    `populate[${field()}]${random.pick(['', '[populate]', '[fields]', '[sort]', '[on]', `[filters][${field()}]`])}`,
    random.pick(['*', 'true', field(), text(random)]),
  ],
  (random, field) => [`filters[${field()}]`, text(random)],
  (random, field) => [`filters[${field()}][${random.pick(operators)}]`, text(random)],
  (random, field) => [`filters[${field()}][${random.pick(operators)}][${random.pick(operators)}]`, text(random)],
  (random, field) => [
    `filters[${field()}][${field()}]${random.some(2, () => `[${random.pick(operators)}]`).join('')}`,
    text(random),
  ],
  (random, field) => [`filters[${random.pick(operators)}][0][${field()}]`, text(random)],
  (random) => [`filters${'[$not]'.repeat(random.pick([3, 30, 300]))}[id]`, '1'],
  (random) => [hostileText(random), hostileText(random)],
  (random, field) => [
    random.pick(['filters', 'populate', 'fields', 'sort', 'pagination', 'locale[]', 'locale[x]', 'status[]']),
    random.chance(0.5) ? field() : text(random),
  ],
];

/** A query string about a type: some parameters, and now and then far too many of one. */
export function makeQuery(random: Random, { attributes }: TypeDescription): string {
  const names = [...Object.keys(attributes), 'id', 'documentId', 'locale', 'createdBy', 'localizations'];
  const field = () => (random.chance(0.85) ? random.pick(names) : hostileText(random));
  const pairs = random.some(4, () => random.pick(parameters)(random, field));
  const flood = random.chance(0.02)
    ? Array.from({ length: 400 }, (_none, index): Pair => [`filters[$or][${index}][id]`, '1'])
    : [];
  return [...pairs, ...flood].map(([name, value]) => `${encode(random, name)}=${encode(random, value)}`).join('&');
}

/** Encoded as it should be, most of the time. */
function encode(random: Random, value: string): string {
  if (random.chance(0.95)) return toAddress(value).replaceAll('%5B', '[').replaceAll('%5D', ']');
  return toBytes(value).replace(/[\r\n\0 ]/g, '') + random.pick(['', '%', '%zz', '%ff', '&&', '==']);
}
