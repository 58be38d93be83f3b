import { parse } from 'graphql';
import { findExcess } from '../../../src/limits/limit-operations';
import { measureDocument } from '../../../src/limits/measure-document';

const measure = (text: string) => measureDocument(parse(text));

test.each([
  ['{ a }', { selections: 1, aliases: 0, rootFields: 1 }],
  ['{ x: a { b c } y: a { z: b } }', { selections: 5, aliases: 3, rootFields: 2 }],
  ['{ ... on Query { a b } ...F } fragment F on Query { x: c { d } }', { selections: 6, aliases: 1, rootFields: 3 }],
  ['{ a { ...F ...F } } fragment F on T { x: b }', { selections: 5, aliases: 2, rootFields: 1 }],
  ['query A { a } query B { b c }', { selections: 3, aliases: 0, rootFields: 3 }],
])('%s', (text, size) => {
  expect(measure(text)).toEqual({ ...size, nesting: 0, circular: undefined, absent: undefined });
});

test.each([
  ['fragment A on T { ...A } { a { ...A } }', 'A'],
  ['fragment A on T { b { ...B } } fragment B on T { ... on T { ...A } } { a { ...A } }', 'A'],
  ['fragment A on T { ...A } { a }', 'A'],
])('%s contains itself', (text, name) => {
  const size = measure(text);
  expect(size.circular).toBe(name);
  expect(findExcess(size)).toBe(`The fragment “${name}” contains itself.`);
});

test.each(['{ a { ...Unknown } }', '{ a { ...F } } fragment F on T { ...Unknown }', '{ ...Unknown ...Other }'])(
  '%s spreads what is not there',
  (text) => {
    expect(measure(text).absent).toBe('Unknown');
    expect(findExcess(measure(text))).toBe('There is no fragment “Unknown”.');
  },
);

test('lists and objects of values may stand fifty deep within each other', () => {
  const nest = (depth: number) => measure(`{ a(b: ${'[{ c: '.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}) }`);
  expect(nest(50).nesting).toBe(50);
  expect(findExcess(nest(50))).toBeUndefined();
  expect(findExcess(nest(52))).toBe('Lists and objects may stand 50 deep within each other.');
  expect(nest(500).nesting).toBe(500);
});

test('fragments that double are measured in no time', () => {
  const fragments = Array.from(
    { length: 60 },
    (_none, step) => `fragment F${step} on T { ...F${step + 1} ...F${step + 1} }`,
  );
  const text = `{ a { ...F0 } } ${fragments.join(' ')} fragment F60 on T { b }`;
  expect(measure(text).selections).toBeGreaterThan(2 ** 60);
  expect(findExcess(measure(text))).toMatch(/1000 fields and fragments/);
  const unused = text.replace('{ a { ...F0 } }', '{ a }');
  expect(findExcess(measure(unused))).toMatch(/1000 fields and fragments/);
});

test.each([
  ['aliases', 50, (count: number) => Array.from({ length: count }, (_none, index) => `x${index}: b`).join(' ')],
])('%i %s pass, one more does not', (_what, most, fields) => {
  expect(findExcess(measure(`{ a { ${fields(most)} } }`))).toBeUndefined();
  expect(findExcess(measure(`{ a { ${fields(most + 1)} } }`))).toMatch(/50 aliases/);
});

test('twenty queries pass, one more does not', () => {
  expect(findExcess(measure(`{ ${'a '.repeat(20)} }`))).toBeUndefined();
  expect(findExcess(measure(`{ ${'a '.repeat(21)} }`))).toMatch(/20 queries/);
});
