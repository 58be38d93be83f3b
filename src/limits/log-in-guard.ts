import { LRUCache } from 'lru-cache';
import { createBudgets } from './create-budgets';

/** A try to log in. */
export interface LogInTry {
  account: string;
  client: string;
}

export interface LogInGuard {
  /** Counts a try as a wrong one until it is known to be right: many may be on their way at once. The seconds to wait, or 0. */
  begin: (attempt: LogInTry, now?: number) => number;
  succeeded: (attempt: LogInTry) => void;
}

/** Wrong passwords for one account, from wherever they come: fifty at once, then one a minute. */
const ofAccount = { most: 50, perSecond: 1 / 60 };
/** Wrong passwords from one client, for whatever accounts: thirty at once, then one in two minutes. */
const ofClient = { most: 30, perSecond: 1 / 120 };

/**
 * Slows down guessing of passwords: of one account from many addresses, and of many accounts from one. Strapi itself limits one account
 * from one address. A client from which the account was logged in to before is spared the account's limit, so that a stranger
 * who guesses does not lock its owner out.
 */
export function createLogInGuard(): LogInGuard {
  const accounts = createBudgets(ofAccount);
  const clients = createBudgets(ofClient);
  const known = new LRUCache<string, true>({ max: 10_000 });
  const nameBoth = ({ account, client }: LogInTry) => `${account}\n${client}`;

  return {
    begin(attempt, now) {
      const wait = clients.spend(attempt.client, 1, now);
      if (wait > 0 || known.has(nameBoth(attempt))) return wait;
      const waitOfAccount = accounts.spend(attempt.account, 1, now);
      if (waitOfAccount > 0) clients.refund(attempt.client, 1);
      return waitOfAccount;
    },
    succeeded(attempt) {
      clients.refund(attempt.client, 1);
      if (!known.has(nameBoth(attempt))) accounts.refund(attempt.account, 1);
      known.set(nameBoth(attempt), true);
    },
  };
}
