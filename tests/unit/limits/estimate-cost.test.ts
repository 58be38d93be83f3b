import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, parse } from 'graphql';
import { estimateCost } from '../../../src/limits/estimate-cost';
import { mostCost } from '../../../src/limits/limit-operations';

const schema = buildSchema(readFileSync(path.resolve(__dirname, '../../../docs/schema.graphql'), 'utf8'));
const costOf = (text: string, variables = {}) => estimateCost(schema, parse(text), variables);

test.each([
  ['{ articleBySlug(slug: "x") { headline byline } }', 10],
  ['{ articleBySlug(slug: "x") { headline illustration { caption image { url } } } }', 12],
  ['{ articles { headline } }', 15],
  ['{ articles(pagination: { limit: 100 }) { headline } }', 30],
  ['{ articles(pagination: { limit: -1 }) { headline } }', 30],
  ['{ articles(pagination: { pageSize: 5000 }) { headline } }', 30],
  ['{ articles_connection(pagination: { limit: 100 }) { nodes { headline } } }', 130],
  ['{ latestArticles(limit: 10) { headline authors { name } } }', 10 + 10 * (1 + 5 * 0.2 + 0.2)],
])('%s costs %d', (text, cost) => {
  expect(costOf(text)).toBeCloseTo(cost);
});

test('an amount in a variable counts as one in the text', () => {
  const text = 'query ($limit: Int) { articles(pagination: { limit: $limit }) { authors { name } } }';
  expect(costOf(text, { limit: 100 })).toBeGreaterThan(3 * costOf(text, { limit: 10 }));
});

const everything = 'authors { name } sources { name } illustration { image { url } } backgrounds { title }';

test('a front page with all that it shows is paid for, fifty of them are not', () => {
  const page = `articles(pagination: { limit: 100 }) { ${everything} }`;
  expect(costOf(`{ ${page} }`)).toBeLessThan(mostCost / 2);
  expect(costOf(`{ ${Array.from({ length: 50 }, (_none, index) => `x${index}: ${page}`).join(' ')} }`)).toBeGreaterThan(
    mostCost,
  );
});

test('lists within lists multiply', () => {
  const many = 'pagination: { limit: 100 }';
  expect(costOf(`{ articles(${many}) { backgrounds(${many}) { sources(${many}) { name } } } }`)).toBeGreaterThan(
    mostCost,
  );
});
