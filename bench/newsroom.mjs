import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { testEnvironment } from '../tests/helpers/test-environment.mjs';

/** @typedef {{ ms: number, statements: number }} Cost */
/** @typedef {Record<string, Cost>} Costs what each part of an operation took */

/** How long a newsroom may take to open or to do one operation, in milliseconds. */
const patience = 180_000;

/**
 * Opens a newsroom in a process of its own.
 *
 * @param {{ dist: string, databaseUrl: string, plugin: boolean }} options
 */
export async function openNewsroom({ dist, databaseUrl, plugin }) {
  const child = fork(fileURLToPath(new URL('./serve.mjs', import.meta.url)), [dist], {
    env: { ...process.env, ...testEnvironment, NODE_ENV: 'production', LOG_LEVEL: 'error', DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

  /** @returns {Promise<any>} what the newsroom says next */
  const listen = async () => {
    const silence = AbortSignal.timeout(patience);
    const [answer] = await Promise.race([
      once(child, 'message', { signal: silence }),
      once(child, 'exit', { signal: silence }),
    ]);
    if (typeof answer !== 'object' || answer === null) throw new Error('A newsroom has closed before its time.');
    if ('failure' in answer) throw new Error(answer.failure);
    return answer;
  };

  try {
    const opened = await listen();
    if (opened.plugin !== plugin) throw new Error(`The plugin is ${plugin ? 'missing' : 'there'}, against the plan.`);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }

  return {
    /**
     * @param {string} operation
     * @param {number} round
     * @returns {Promise<Costs>}
     */
    measure(operation, round) {
      child.send({ operation, round });
      return listen();
    },

    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const closed = once(child, 'exit');
      child.disconnect();
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 10_000).unref())]);
      child.kill('SIGKILL');
    },
  };
}
