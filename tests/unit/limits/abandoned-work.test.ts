import { abandon, waitUnlessAbandoned } from '../../../src/limits/abandoned-work';

const never = () => new Promise<void>(() => undefined);
const reason = new Error('of what was sent');

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a request that would never be answered fails', async () => {
  const request = {};
  const answered = waitUnlessAbandoned(request, never);
  abandon(request, reason);
  jest.runAllTimers();
  await expect(answered).rejects.toBe(reason);
});

test('one that is answered all the same does not', async () => {
  const request = {};
  let answer: () => void = () => undefined;
  const answered = waitUnlessAbandoned(request, () => new Promise<void>((resolve) => (answer = resolve)));
  abandon(request, reason);
  answer();
  await expect(answered).resolves.toBeUndefined();
  expect(jest.getTimerCount()).toBe(0);
});

test('a request that is not waited for is none', () => {
  abandon({}, reason);
  expect(jest.getTimerCount()).toBe(0);
});
