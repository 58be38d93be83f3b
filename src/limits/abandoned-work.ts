/** How long a request may still be answered by itself once work of it has failed unnoticed, in milliseconds. */
const grace = 1_000;

const waiting = new WeakMap<object, (reason: Error) => void>();

/**
 * Waits for the answer to a request, and fails instead where work that it waits for has failed without anybody noticing: such a request
 * would never be answered.
 */
export async function waitUnlessAbandoned(request: object, answer: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const abandoned = new Promise<never>((_resolve, reject) => {
    waiting.set(request, (reason) => (timer ??= setTimeout(() => reject(reason), grace)));
  });
  try {
    await Promise.race([answer(), abandoned]);
  } finally {
    clearTimeout(timer);
    waiting.delete(request);
  }
}

/** Says that work of a request has failed, and why. */
export function abandon(request: object, reason: Error): void {
  waiting.get(request)?.(reason);
}
