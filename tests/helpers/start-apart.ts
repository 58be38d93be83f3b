import { fork } from 'node:child_process';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type * as publicApi from '../../src/plugins/copydesk/server/src/public-api';

/** What work in a started application gets. */
export interface Apart {
  strapi: Core.Strapi;
  copydesk: typeof publicApi;
  /** Loads a compiled file of `src`. */
  load: (file: string) => unknown;
  /** What has been logged so far, each with its level. */
  logged: string[];
}

/**
 * Starts an application on `DATABASE_URL` in a process of its own, does something in it, and ends it. Strapi cannot be started
 * twice in a process: it writes into the routes that it loads.
 *
 * The work is sent as text, so it may use nothing but what it gets. What it returns is sent back as JSON.
 *
 * @throws {Error} with the message of what went wrong there.
 */
export async function startApart<Given, Result>(
  application: 'cookery' | 'newsroom',
  environment: NodeJS.ProcessEnv,
  work: (apart: Apart, given: Given) => Promise<Result> | Result,
  given?: Given,
): Promise<{ result: Result; logged: string[] }> {
  const child = fork(path.join(__dirname, 'apart-process.cjs'), {
    env: { ...process.env, ...environment },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const answer = await new Promise<{ result: Result; logged: string[]; error?: string }>((resolve, reject) => {
    child.once('message', resolve as (message: unknown) => void);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The application ended with ${code} before it answered.`)));
    child.send({ application, work: work.toString(), given });
  });
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer;
}
