import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const current = new AsyncLocalStorage<string>();

/** What a proxy may call a request: short, and nothing that would break a line or a field of a log. */
const wellFormed = /^[\w.:-]{1,64}$/;

/** The name of the request that is being answered, if one is. */
export function currentRequestId(): string | undefined {
  return current.getStore();
}

/** Names a request: as a proxy of our own has named it, or anew. */
export function chooseRequestId(given: string | undefined, isBehindProxy: boolean): string {
  return isBehindProxy && given !== undefined && wellFormed.test(given) ? given : randomUUID();
}

/** Lets everything that is logged meanwhile carry the name of the request. */
export function runAsRequest<T>(id: string, answer: () => Promise<T>): Promise<T> {
  return current.run(id, answer);
}
