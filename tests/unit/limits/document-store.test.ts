import { parse } from 'graphql';
import { createDocumentStore, type DocumentStore, mostBytes } from '../../../src/limits/create-document-store';
import { measureHeap } from '../../helpers/measure-heap';

describe('parsed documents', () => {
  const story = (number: number): string =>
    `query Story${number}($slug: String!) { articles(filters: { slug: { eq: $slug } }, pagination: { limit: ${number} }) {
      documentId headline lede slug byline { name } body { __typename ... on Text { text } ... on Quote { text source { name } } } } }`;
  const dense = (number: number): string => `{${`a${number} `.repeat(900)}}`;

  const keep = async (store: DocumentStore, texts: readonly string[]) => {
    for (const text of texts) await store.set(text, parse(text));
  };

  test('are found again', async () => {
    const store = createDocumentStore();
    const document = parse(story(1));
    await store.set('one', document);
    expect(await store.get('one')).toBe(document);
    await store.delete('one');
    expect(await store.get('one')).toBeUndefined();
  });

  test.each([
    ['of stories', story, 3000],
    ['of nothing but names', dense, 300],
  ])('%s take no more memory than they may, however many are sent', async (_which, compose, count) => {
    const store = createDocumentStore();
    const texts = Array.from({ length: count }, (_none, number) => compose(number));
    const before = measureHeap();
    await keep(store, texts);
    expect(measureHeap() - before).toBeLessThan(mostBytes * 1.25);
    expect(await store.get(texts.at(-1) ?? '')).toBeDefined();
  });

  test('do not push each other out where one is as large as may be', async () => {
    const store = createDocumentStore();
    await keep(store, [story(1), `{${'a '.repeat(4900)}}`]);
    expect(await store.get(story(1))).toBeDefined();
    expect(await store.get(`{${'a '.repeat(4900)}}`)).toBeUndefined();
  });
});
