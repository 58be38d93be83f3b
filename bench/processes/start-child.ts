import { fork } from 'node:child_process';
import path from 'node:path';
import type { Commands, Reply } from './serve-commands';

/** A process of its own that answers commands, so that what is measured shares no event loop with who measures. */
export interface Child<C extends Commands> {
  call: <Name extends keyof C & string>(
    command: Name,
    ...input: Parameters<C[Name]>
  ) => Promise<Awaited<ReturnType<C[Name]>>>;
  stop: () => Promise<void>;
}

/** Starts one of the programs of this folder and waits until it answers. */
export async function startChild<C extends Commands>(program: string, env: NodeJS.ProcessEnv): Promise<Child<C>> {
  const child = fork(path.join(__dirname, `${program}.js`), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let asked = 0;

  child.on('message', (reply: Reply) => {
    const caller = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) caller?.reject(new Error(`${program}: ${reply.error}`));
    else caller?.resolve(reply.result);
  });
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${program} ended with code ${code}`));
    waiting.clear();
  });
  const reply = (id: number) => new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));

  await reply(0);
  return {
    call(command, ...given) {
      if (child.exitCode !== null) return Promise.reject(new Error(`${program} has ended`));
      const answer = reply((asked += 1));
      const [input = null]: readonly unknown[] = given;
      child.send({ id: asked, command, input });
      return answer as never;
    },
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
