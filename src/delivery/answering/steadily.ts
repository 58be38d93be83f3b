import { isOutage } from './outage';

/** Asks again, once, when the connection turns out to be gone: another one is made at once where there is a server. */
export function retryOnOutage<T>(ask: () => Promise<T>): Promise<T> {
  return ask().catch((error: unknown) => {
    if (!isOutage(error)) throw error;
    return ask();
  });
}
