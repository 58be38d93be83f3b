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
function openAnswerer(lookUp: () => Promise<unknown>, isListening = () => true, readSettings = async () => settings) {
  const pool = {
    query: ({ name }: { name: string }) => (name === 'delivery_settings' ? readSettings() : lookUp()),
  };
  return createAnswerer({
    ...{ pool: pool as unknown as Pool, isListening, cacheBytes: 1_000_000, localeOrder: ['uk'] },
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

describe('while the database cannot be reached', () => {
  const outage = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  let isListening: boolean;
  let lookUp: jest.Mock<Promise<unknown>, []>;
  let readSettings: jest.Mock<Promise<typeof settings>, []>;
  let answerer: ReturnType<typeof openAnswerer>;
  const outcome = async () => {
    const answer = await answerer.answerPublic(question);
    return [answer?.status, answer?.headers.Age];
  };

  beforeEach(async () => {
    jest.useFakeTimers();
    isListening = true;
    lookUp = jest.fn(async () => listOf('Soup'));
    readSettings = jest.fn(async () => settings);
    answerer = openAnswerer(
      () => lookUp(),
      () => isListening,
      () => readSettings(),
    );
    await answerer.answerPublic(question);
    for (const read of [lookUp, readSettings]) read.mockRejectedValue(outage);
  });
  afterEach(() => jest.useRealTimers());

  const lose = () => {
    isListening = false;
    answerer.onLost(Date.now());
  };

  test('what is known is shown for a minute, with its age', async () => {
    lose();
    jest.advanceTimersByTime(59_001);
    expect(await outcome()).toEqual([200, '60']);
    jest.advanceTimersByTime(1_000);
    expect(await outcome()).toEqual([503, undefined]);
  });

  test('however long ago it was read', async () => {
    jest.advanceTimersByTime(3_600_000);
    lose();
    expect(await outcome()).toEqual([200, '0']);
  });

  test('not if it was known to have changed', async () => {
    answerer.onMessage({ kind: 'document', uid, documentId: 'soup' });
    lose();
    expect(await outcome()).toEqual([503, undefined]);
  });

  test('not if who may read it was known to have changed', async () => {
    answerer.onMessage({ kind: 'settings' });
    lose();
    expect(await outcome()).toEqual([503, undefined]);
  });

  test('not before what the database says, nor after it has said another thing', async () => {
    lose();
    lookUp.mockResolvedValueOnce(listOf('New soup'));
    readSettings.mockResolvedValue(settings);
    expect(String((await answerer.answerPublic(question))?.body)).toContain('New soup');
    expect(await outcome()).toEqual([503, undefined]);
  });

  test('if the database is silent, after a second', async () => {
    lose();
    readSettings.mockReturnValue(new Promise(() => undefined));
    const found = outcome();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await found).toEqual([200, '0']);
  });
});
