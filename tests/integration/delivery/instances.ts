import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** What another instance is to publish, and before which statement of the publication it is killed, counted from 0. */
export interface Order {
  uid: string;
  documentId: string;
  locale: string;
  data: Record<string, unknown>;
  killedBefore?: number;
}

/** Another instance of the newsroom, in a process of its own. */
export interface Instance {
  url: string;
  /** The statements of the publication; nothing where the process was killed over it. */
  publish: (order: Order) => Promise<readonly string[] | undefined>;
  close: () => Promise<void>;
}

/** Opens another instance on the database that this process has opened a newsroom on. */
export async function openInstance(): Promise<Instance> {
  const child = fork(path.join(__dirname, 'second-instance.cjs'), { env: process.env, execArgv: [] });
  const ended = once(child, 'exit');
  const message = await next(child);
  return {
    url: String(message?.url),
    async publish(order) {
      child.send(order);
      return (await next(child))?.statements as readonly string[] | undefined;
    },
    async close() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** The next message of a process; nothing where it ends. */
async function next(child: ChildProcess): Promise<Record<string, unknown> | undefined> {
  const ended = once(child, 'exit').then(() => undefined);
  const [message] = (await Promise.race([once(child, 'message'), ended.then(() => [undefined])])) as [
    Record<string, unknown> | undefined,
  ];
  return message;
}
