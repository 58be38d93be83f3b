import { AsyncLocalStorage } from 'node:async_hooks';

/** What running code is part of, such as a write, with a value of it. */
export interface Scope<Value> {
  /** The value of the innermost task that is still running; undefined outside of all. */
  find: () => Value | undefined;
  run: <T>(value: Value, task: () => Promise<T>) => Promise<T>;
}

/** Creates a scope of tasks. What a task starts and does not wait for is no part of it once it has ended. */
export function createScope<Value>(): Scope<Value> {
  const running = new AsyncLocalStorage<{ value: Value | undefined }>();
  return {
    find: () => running.getStore()?.value,
    async run(value, task) {
      const own: { value: Value | undefined } = { value };
      try {
        return await running.run(own, task);
      } finally {
        own.value = undefined;
      }
    },
  };
}
