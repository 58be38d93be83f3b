import { createBudgets } from '../../../src/limits/create-budgets';
import type { GuardedAct } from '../../../src/limits/guarded-acts';
import { createLogInGuard } from '../../../src/limits/log-in-guard';

const second = 1000;

test('a budget may be spent at once, and comes back with time', () => {
  const { spend } = createBudgets({ perSecond: 2, most: 10 });
  const spent = (now: number) => spend('a', 1, now);
  expect(Array.from({ length: 10 }, () => spent(0))).toEqual(Array.from({ length: 10 }, () => 0));
  expect(spent(0)).toBe(1);
  expect(spend('b', 1, 0)).toBe(0);
  expect([spent(second), spent(second), spent(second)]).toEqual([0, 0, 1]);
  expect(Array.from({ length: 11 }, () => spent(60 * second)).filter((wait) => wait > 0)).toHaveLength(1);
});

test('the last of a budget may be overdrawn, and all of it has to come back', () => {
  const { spend } = createBudgets({ perSecond: 1, most: 10 });
  expect(spend('a', 9, 0)).toBe(0);
  expect(spend('a', 100, 0)).toBe(0);
  expect(spend('a', 1, 0)).toBe(100);
  expect(spend('a', 1, 99 * second)).toBe(1);
  expect(spend('a', 1, 100 * second)).toBe(0);
});

test('what is given back can be spent again', () => {
  const { spend, refund } = createBudgets({ perSecond: 1, most: 1 });
  expect(spend('a', 1, 0)).toBe(0);
  expect(spend('a', 1, 0)).toBe(1);
  refund('a', 1);
  expect(spend('a', 1, 0)).toBe(0);
});

test('without a limit nothing has to wait', () => {
  const { spend } = createBudgets({ perSecond: 0, most: 0 });
  expect(Array.from({ length: 1000 }, () => spend('a', 50, 0)).every((wait) => wait === 0)).toBe(true);
});

describe('logging in', () => {
  const logIn = { accounts: 'panel', named: 'email', kind: 'guess' } as const;
  const mail = { ...logIn, kind: 'message' } as const;
  const tryOf = (email: string, client: string, act: GuardedAct = logIn) => ({ act, sent: { email }, client });
  const owner = tryOf('chief@example.org', '192.0.2.1');

  test('one account is guessed at fifty times from many addresses, and its owner still gets in', () => {
    const guard = createLogInGuard();
    expect(guard.begin(owner, 0)).toBe(0);
    guard.succeeded(owner);
    const waits = Array.from({ length: 60 }, (_none, index) =>
      guard.begin(tryOf(' Chief@Example.org', `198.51.100.${index}`), 0),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(50);
    expect(Math.max(...waits)).toBe(60);
    expect(guard.begin(owner, 0)).toBe(0);
  });

  test('one address tries thirty accounts', () => {
    const guard = createLogInGuard();
    const waits = Array.from({ length: 40 }, (_none, index) =>
      guard.begin(tryOf(`user${index}@example.org`, '198.51.100.1'), 0),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(30);
    expect(guard.begin(owner, 0)).toBe(0);
  });

  test('right passwords are not counted', () => {
    const guard = createLogInGuard();
    for (let count = 0; count < 200; count += 1) {
      expect(guard.begin(owner, 0)).toBe(0);
      guard.succeeded(owner);
    }
  });

  test('ten messages are sent to one account, whoever asks for them, and none of that counts as a guess', () => {
    const guard = createLogInGuard();
    const waits = Array.from({ length: 12 }, (_none, index) => {
      const attempt = tryOf('chief@example.org', `198.51.100.${index}`, mail);
      const wait = guard.begin(attempt, 0);
      if (wait === 0) guard.succeeded(attempt);
      return wait;
    });
    expect(waits.filter((wait) => wait === 0)).toHaveLength(10);
    expect(guard.begin(tryOf('chief@example.org', '203.0.113.1'), 0)).toBe(0);
  });

  test.each([
    ['a number', { email: 1 }],
    ['nothing', {}],
    ['a list', { email: ['chief@example.org'] }],
  ])('%s for a name is one account', (_what, sent) => {
    const guard = createLogInGuard();
    const waits = Array.from({ length: 60 }, (_none, index) =>
      guard.begin({ act: logIn, sent, client: `198.51.100.${index}` }, 0),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(50);
  });
});
