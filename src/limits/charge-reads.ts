import type { IncomingMessage } from 'node:http';
import { type Budgets, createBudgets } from './create-budgets';
import { nameClient } from './name-client';

/** How many seconds' worth may be read at once. */
const burst = 10;

/** Charges what the public reads to the client that reads it, in front of Koa and behind it alike. */
export interface ReadCharges {
  /** Charges a request, once however often it is asked; returns the seconds to wait if the budget is used up. */
  request: (request: IncomingMessage) => number;
  /** Charges more for the same request. */
  more: (request: IncomingMessage, amount: number) => number;
  /** Gives back what a request was charged. */
  refund: (request: IncomingMessage) => void;
}

export function createReadCharges(perSecond: number, proxies: number): ReadCharges {
  const budgets: Budgets = createBudgets({ perSecond, most: perSecond * burst });
  const waits = new WeakMap<IncomingMessage, number>();
  const more = (request: IncomingMessage, amount: number) => budgets.spend(nameClient(request, proxies), amount);
  return {
    request(request) {
      const known = waits.get(request);
      if (known !== undefined) return known;
      const wait = more(request, 1);
      waits.set(request, wait);
      return wait;
    },
    more,
    refund: (request) => budgets.refund(nameClient(request, proxies), 1),
  };
}

/** Why a client has to wait, in the form of Strapi's own errors. */
export function describeWait(seconds: number): { status: 429; headers: Record<string, string>; body: string } {
  const message = `Too many requests; ask again in ${seconds} seconds.`;
  const error = { status: 429, name: 'RateLimitError', message, details: { retryAfter: seconds } };
  return {
    status: 429,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Retry-After': String(seconds),
      'Cache-Control': 'no-store',
    },
    body: JSON.stringify({ data: null, error }),
  };
}
