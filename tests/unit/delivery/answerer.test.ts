import type { Pool } from 'pg';
import { createAnswerer } from '../../../src/delivery/answering/answerer';
import type { Question } from '../../../src/delivery/answering/question';

const uid = 'api::recipe.recipe';
const question: Question = {
  ...{ uid, wants: 'latest', search: '', base: '' },
  ...{ acceptLanguage: undefined, acceptEncoding: undefined, ifNoneMatch: undefined },
};
const settings = { rows: [{ locales: ['uk'], actions: [`${uid}.find`] }] };
const listOf = (title: string) => ({
  rows: [
    {
      ...{ order_key: '2024-01-01T00:00:00.000Z~soup', expires_at: null, list_item: JSON.stringify({ title }) },
      head: ['uk', 'soup', 'live', `etag of ${title}`, '', 'soup', '2', '3'].join('\n'),
    },
  ],
});

/** An answerer whose look-ups of lists return what `lookUp` does. */
function openAnswerer(lookUp: () => Promise<unknown>) {
  const pool = { query: ({ name }: { name: string }) => (name === 'delivery_settings' ? settings : lookUp()) };
  return createAnswerer({
    ...{ pool: pool as unknown as Pool, isListening: () => true, cacheBytes: 1_000_000, localeOrder: ['uk'] },
    rerender: async () => undefined,
  });
}

test('an answer that is not cached takes one statement, and a cached one none', async () => {
  const lookUp = jest.fn(async () => listOf('Soup'));
  const answerer = openAnswerer(lookUp);
  await answerer.answer(question);
  expect(lookUp).toHaveBeenCalledTimes(1);
  await answerer.answer(question);
  expect(lookUp).toHaveBeenCalledTimes(1);
  answerer.onGap();
  await answerer.answer(question);
  expect(lookUp).toHaveBeenCalledTimes(2);
});

test('an answer is cached until something it shows changes', async () => {
  const answerer = openAnswerer(async () => listOf('Soup'));
  const answer = await answerer.answer(question);
  expect(String(answer.body)).toContain('Soup');
  expect(answerer.cached(question)).toEqual(answer);
  answerer.onMessage({ kind: 'document', uid, documentId: 'soup' });
  expect(answerer.cached(question)).toBeUndefined();
});

test.each<[change: string, happen: (answerer: ReturnType<typeof openAnswerer>) => void]>([
  ['a change', (answerer) => answerer.onMessage({ kind: 'document', uid, documentId: 'soup' })],
  ['a gap', (answerer) => answerer.onGap()],
])('an answer that was read before %s and arrives after it is not cached', async (_change, happen) => {
  const titles = ['Old soup', 'New soup'];
  const answerer: ReturnType<typeof openAnswerer> = openAnswerer(async () => {
    const list = listOf(titles.shift() ?? '');
    if (titles.length === 1) happen(answerer);
    return list;
  });
  expect(String((await answerer.answer(question)).body)).toContain('Old soup');
  expect(answerer.cached(question)).toBeUndefined();
  expect(String((await answerer.answer(question)).body)).toContain('New soup');
});
