import { createAsyncVariable } from './create-async-variable';

/** What running code is part of, such as a write, with a value of it. */
export interface Scope<Value> {
  /** The value of the innermost task that is still running; undefined outside of all. */
  find: () => Value | undefined;
  run: <T>(value: Value, task: () => Promise<T>) => Promise<T>;
}

interface Task<Value> {
  value: Value;
  hasEnded: boolean;
  within: Task<Value> | undefined;
}

/** Creates a scope of tasks. What a task starts and does not wait for is no part of it once it has ended. */
export function createScope<Value>(): Scope<Value> {
  const tasks = createAsyncVariable<Task<Value>>('task');
  const findRunning = () => {
    let task = tasks.find();
    while (task?.hasEnded === true) task = task.within;
    return task;
  };
  return {
    find: () => findRunning()?.value,
    async run(value, task) {
      const own: Task<Value> = { value, hasEnded: false, within: findRunning() };
      try {
        return await tasks.run(own, task);
      } finally {
        own.hasEnded = true;
      }
    },
  };
}
