import { errors } from '@strapi/utils';
import { explainRefusal } from '../../../src/limits/explain-refusal';
import { findUnstorable } from '../../../src/limits/find-unstorable';

test.each<[value: unknown, path: string | undefined]>([
  ['a', undefined],
  ['мир 🕊', undefined],
  ['a\0', ''],
  ['\ud83d', ''],
  [{ a: [1, { b: 'x\0' }] }, 'a.1.b'],
  [{ a: { 'b\0': 1 } }, 'a'],
  [[null, undefined, true, 1], undefined],
])('%j has what cannot be stored at %s', (value, path) => {
  expect(findUnstorable(value)).toBe(path);
});

test('however deeply it is nested', () => {
  let value: unknown = '\0';
  for (let depth = 0; depth < 100_000; depth += 1) value = [value];
  expect(findUnstorable(value)).toContain('0.0');
});

test.each([
  ['22021', 'input/unreadable-text'],
  ['22P05', 'input/unreadable-text'],
  ['22003', 'input/number-out-of-range'],
  ['22P02', 'input/wrong-type'],
  ['42883', 'input/wrong-type'],
  ['22001', 'input/too-long'],
  ['22025', 'input/invalid-value'],
  ['ENAMETOOLONG', 'input/too-long'],
  // Of the body's compression.
  ['Z_DATA_ERROR', 'request/malformed-body'],
  ['ERR__ERROR_FORMAT_PADDING_2', 'request/malformed-body'],
])('%s is %s', (code, expected) => {
  expect(explainRefusal(Object.assign(new Error(), { code }))).toMatchObject({ details: { code: expected } });
});

test.each(['23505', '42601', '42703', '53300', '57P01', '40001', 'ECONNREFUSED'])(
  '%s stays a fault of the newsroom',
  (code) => {
    expect(explainRefusal(Object.assign(new Error(), { code }))).toBeUndefined();
  },
);

test('neither a fault in the code nor what Strapi refuses itself is explained', () => {
  for (const error of [new TypeError('x is not a function'), new errors.ForbiddenError('no'), null, 'x']) {
    expect(explainRefusal(error)).toBeUndefined();
  }
});
