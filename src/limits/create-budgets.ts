import { LRUCache } from 'lru-cache';

export interface BudgetOptions {
  /** How much comes back each second; 0: there is no limit. */
  perSecond: number;
  /** How much may be spent at once. */
  most: number;
}

/** What each of many clients may spend, by name. */
export interface Budgets {
  /** Spends, and returns 0; or spends nothing, and returns the seconds to wait. The last of a budget may be overdrawn. */
  spend: (name: string, amount: number, now?: number) => number;
  /** Gives back what was spent. */
  refund: (name: string, amount: number) => void;
}

/** How many clients are remembered; those seen longest ago are forgotten. */
const mostClients = 50_000;

/** Budgets that are used up by spending and come back with time. All that is kept of one is the time at which it will be whole again. */
export function createBudgets({ perSecond, most }: BudgetOptions): Budgets {
  const wholeAgain = new LRUCache<string, number>({ max: mostClients });

  const size = (most * 1000) / perSecond;

  return {
    spend(name, amount, now = Date.now()) {
      if (perSecond === 0) return 0;
      const whole = Math.max(wholeAgain.get(name) ?? now, now);
      const left = size - (whole - now);
      // Less than one is as good as nothing; there is one more as soon as one has come back.
      if (left * perSecond < 1000 - 1e-6) return Math.max(Math.ceil((1000 / perSecond - left) / 1000), 1);
      wholeAgain.set(name, whole + (amount * 1000) / perSecond);
      return 0;
    },
    refund(name, amount) {
      const whole = wholeAgain.get(name);
      if (whole !== undefined) wholeAgain.set(name, whole - (amount * 1000) / perSecond);
    },
  };
}
