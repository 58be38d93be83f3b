import type { Random } from '../random';

/** Texts that have brought down servers, this one or others. */
export const hostileTexts = [
  ...[
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    'a\udc00b',
    '\ufffe',
    '\ufeff',
    '\u202e',
    '\u200b',
    '👩‍👩‍👧',
    'e\u0301',
    '\r\nx-injected: 1',
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'length', 'then'],
  ...[
    'null',
    'undefined',
    'true',
    'false',
    'NaN',
    'Infinity',
    '[object Object]',
    '[]',
    '{}',
    '*',
    '.',
    '..',
    '/',
    '\\',
  ],
  ...['0', '-1', '1.5', '1e3', '1e309', '0x10', '2147483647', '2147483648', '-2147483649', '9007199254740993'],
  ...['99999999999999999999', '1,2', '1_000', '١', '٣'],
  ...["'", '"', '`', "' or 1=1 --", '";', '$1', '?', '??', ':x:', '%', '%00', '%ff', '%s', '_', '{{7*7}}', '${7*7}'],
  ...[
    '../../../../etc/passwd',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'http://[',
    '//x.invalid',
    'http://x.invalid/a',
  ],
  ...[
    '(a+)+$',
    '[',
    '(',
    '*a',
    '$or',
    '$in',
    'localizations',
    'localizations.title',
    'authors.email',
    'createdBy.password',
  ],
  ...[
    '2024-13-45',
    '2024-02-30T25:61:61Z',
    '9999-12-31T23:59:59Z',
    '+275760-09-13T00:00:00.001Z',
    '-000001-01-01',
    '0000-00-00',
  ],
  ...[
    'uk',
    'ua',
    'en-GB',
    'xx',
    'uk,en',
    'UK',
    'zz-Zzzz-ZZ-x-y',
    'draft',
    'published',
    'api::article.article',
    'plugin::x.y',
    'admin::user',
  ],
  ...[
    'x'.repeat(256),
    'ї'.repeat(3_000),
    `${'a@'.repeat(200)}x.invalid`,
    '1'.repeat(400),
    '-'.repeat(100),
    '\u0301'.repeat(500),
  ],
] as const;

const hostileNumbers = [
  0,
  -0,
  -1,
  1.5,
  1e-7,
  101,
  65_536,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  2 ** 63,
  1e21,
  1e308,
  -1e308,
];

export function hostileText(random: Random): string {
  return random.pick(hostileTexts);
}

/** A value that does not belong where it is put. */
export function hostileValue(random: Random): unknown {
  const draw = random.below(20);
  if (draw < 9) return hostileText(random);
  if (draw < 13) return random.pick(hostileNumbers);
  if (draw < 18)
    return random.pick([null, true, false, [], {}, [[]], [null], [{}], [1, 'x', null], { id: 'x' }, { $gt: '' }]);
  if (draw === 18) return { [hostileText(random)]: hostileText(random) };
  return nest(random.pick([20, 150, 1_500]), random.chance(0.5));
}

function nest(depth: number, inLists: boolean): unknown {
  let value: unknown = 1;
  for (let left = depth; left > 0; left -= 1) value = inLists ? [value] : { a: value };
  return value;
}

/** A copy of a JSON value in which some places hold what does not belong there. */
export function corrupt(random: Random, value: unknown, probability: number): unknown {
  if (random.chance(probability)) return hostileValue(random);
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => corrupt(random, item, probability));
    return random.chance(probability / 2) ? [...items, ...items, hostileValue(random)] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (random.chance(probability / 3)) return [];
    const renamed = random.chance(probability / 3) ? hostileText(random) : name;
    return [[renamed, corrupt(random, inner, probability)]];
  });
  // Not by assignment: a field called __proto__ is to be one.
  return Object.fromEntries(entries);
}
