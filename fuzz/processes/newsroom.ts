import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Core, createStrapi } from '@strapi/strapi';
import { root } from '../../bench/project';
import { serveCommands } from '../../bench/processes/serve-commands';
import { loadEdition } from '../../database/seeds/load-edition';
import { describeNewsroom } from './describe-newsroom';

/** No more errors than can be looked at. */
const mostLogged = 20;

function createCommands(strapi: Core.Strapi) {
  let logged: string[] = [];
  strapi.log.error = ((error: unknown) => {
    if (logged.length < mostLogged) logged.push(error instanceof Error ? (error.stack ?? '') : String(error));
    return strapi.log;
  }) as typeof strapi.log.error;

  return {
    describe: () => describeNewsroom(strapi),

    /** The errors that the newsroom has logged since it was asked last. */
    async takeErrors(): Promise<string[]> {
      const taken = logged;
      logged = [];
      return taken;
    },

    /** Resident memory in bytes, without garbage. V8 keeps what one collection empties, and gives it back with the next ones. */
    async measureMemory(): Promise<number> {
      setFlagsFromString('--expose-gc');
      const collect = runInNewContext('gc') as () => void;
      for (let count = 0; count < 3; count += 1) {
        collect();
        await wait(200);
      }
      return process.memoryUsage.rss();
    },
  };
}
export type NewsroomCommands = ReturnType<typeof createCommands>;

/** Opens a newsroom to send requests to. Its sessions last as long as a run, and its mail is not sent. */
async function main(): Promise<void> {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist') });
  strapi.config.set('dirs.static.public', process.env.FUZZ_FOLDER);
  strapi.config.set('admin.auth.sessions.accessTokenLifespan', 24 * 60 * 60);
  await strapi.load();
  strapi.plugin('email').provider = { send: async () => undefined };
  await loadEdition(strapi);
  await strapi.start();
  // Koa writes to the terminal where a request is no HTTP; Node has answered it.
  strapi.server.app.silent = true;
  // Who interrupts a run at the terminal interrupts this process too, which ends with the one that started it.
  process.removeAllListeners('SIGINT').on('SIGINT', () => undefined);
  serveCommands(createCommands(strapi));
}

void main();
