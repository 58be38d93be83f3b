import { AsyncLocalStorage } from 'node:async_hooks';

const permit = new AsyncLocalStorage<true>();

/** Runs a publication that has passed the gate; while it runs, published rows may be written. */
export function withPublicationPermit<T>(publish: () => Promise<T>): Promise<T> {
  return permit.run(true, publish);
}

/** Whether the running code is part of a publication that has passed the gate. */
export function hasPublicationPermit(): boolean {
  return permit.getStore() === true;
}
