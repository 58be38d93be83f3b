import { AsyncLocalStorage } from 'node:async_hooks';

/** A value that holds for a task, and for all that the task calls or starts. */
export interface AsyncVariable<Value> {
  /** The value of the innermost task that has one; undefined outside of all. */
  find: () => Value | undefined;
  run: <T>(value: Value, task: () => T) => T;
}

/** The values of all variables. Node carries each storage along with every promise, which makes a storage for each variable dear. */
const values = new AsyncLocalStorage<ReadonlyMap<symbol, unknown>>();

/** Creates a variable. Its name is for debuggers alone. */
export function createAsyncVariable<Value>(name: string): AsyncVariable<Value> {
  const key = Symbol(name);
  return {
    find: () => values.getStore()?.get(key) as Value | undefined,
    run: (value, task) => values.run(new Map([...(values.getStore() ?? []), [key, value]]), task),
  };
}
