import { LRUCache } from 'lru-cache';
import { createBudgets } from './create-budgets';
import type { GuardedAct } from './guarded-acts';

/** An act that is guarded, from one client. */
export interface Attempt {
  act: GuardedAct;
  /** What was sent with it. */
  sent: Readonly<Record<string, unknown>>;
  client: string;
}

export interface LogInGuard {
  /** Counts a guess as a wrong one until it is known to be right: many may be on their way at once. The seconds to wait, or 0. */
  begin: (attempt: Attempt, now?: number) => number;
  succeeded: (attempt: Attempt) => void;
}

/** Wrong guesses at one account, from wherever they come: fifty at once, then one a minute. */
const ofAccount = { most: 50, perSecond: 1 / 60 };
/** Wrong guesses from one client, at whatever accounts: thirty at once, then one in two minutes. */
const ofClient = { most: 30, perSecond: 1 / 120 };
const costs = { guess: 1, message: 5 } as const;

/**
 * Slows down guessing of passwords, and messages that somebody else asks for: at one account from many addresses, and at many accounts
 * from one. Strapi itself limits one account from one address. A client from which the account was logged in to before is spared the
 * account's limit, so that a stranger who guesses does not lock its owner out; nor do messages that a stranger asks for.
 */
export function createLogInGuard(): LogInGuard {
  const accounts = createBudgets(ofAccount);
  const clients = createBudgets(ofClient);
  const known = new LRUCache<string, true>({ max: 10_000 });

  return {
    begin({ act, sent, client }, now) {
      const cost = costs[act.kind];
      const wait = clients.spend(client, cost, now);
      const account = nameAccount(act, sent);
      if (wait > 0 || account === undefined || known.has(`${account}\n${client}`)) return wait;
      const waitOfAccount = accounts.spend(account, cost, now);
      if (waitOfAccount > 0) clients.refund(client, cost);
      return waitOfAccount;
    },
    succeeded({ act, sent, client }) {
      if (act.kind === 'message') return;
      clients.refund(client, costs.guess);
      const account = nameAccount(act, sent);
      if (account === undefined) return;
      if (!known.has(`${account}\n${client}`)) accounts.refund(account, costs.guess);
      known.set(`${account}\n${client}`, true);
    },
  };
}

/** The account that an act is about, however it is spelt; apart for guesses and for messages. */
function nameAccount({ accounts, named, kind }: GuardedAct, sent: Attempt['sent']): string | undefined {
  if (named === undefined) return undefined;
  const name = sent[named];
  return `${accounts} ${kind} ${typeof name === 'string' ? name.trim().toLowerCase().slice(0, 254) : ''}`;
}
