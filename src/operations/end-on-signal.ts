import type { IncomingMessage, ServerResponse } from 'node:http';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** How long requests in progress may take to end, in milliseconds. */
const patience = 30_000;

/**
 * How long a connection that is kept alive goes on being answered: whoever sends on it meanwhile learns from the answer that it closes.
 * Closed at once, it would cut a request that is on its way.
 */
const farewell = 1000;

const ending = new WeakSet<Core.Strapi>();

/** Whether the process has been told to end, and wants no more requests. */
export function isEnding(strapi: Core.Strapi): boolean {
  return ending.has(strapi);
}

/**
 * Heeds SIGTERM and SIGINT. While the newsroom starts, nothing runs yet, and the process ends at once; afterwards it is known to be
 * ending. Call it before anything is opened.
 *
 * @seam shutdown
 */
export function endOnSignal(strapi: Core.Strapi): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // Before Strapi's own listener, which calls `destroy`.
    process.prependListener(signal, () => {
      if (strapi.isLoaded) return void ending.add(strapi);
      strapi.log.info(`stopped by ${signal} while starting`);
      process.exit(0);
    });
  }
}

/**
 * Lets a process that is ending cut nothing that runs: the port accepts nobody any more, requests in progress are answered, and only
 * then does Strapi close its connections, which it would otherwise destroy first. Call it once the server has all its listeners.
 *
 * @seam shutdown
 */
export function drainBeforeDestroying(strapi: Core.Strapi): void {
  const server = strapi.server.httpServer;
  const inProgress = new Set<ServerResponse>();
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    if (isEnding(strapi)) response.setHeader('Connection', 'close');
    inProgress.add(response);
    response.once('close', () => inProgress.delete(response));
  });
  const destroy = strapi.destroy.bind(strapi);
  strapi.destroy = async () => {
    if (isEnding(strapi) && server.listening) await drain(server, inProgress);
    await destroy();
  };
}

async function drain(server: net.Server, inProgress: ReadonlySet<ServerResponse>): Promise<void> {
  const deadline = Date.now() + patience;
  // An HTTP server's own `close` would also close the connections that are idle at this moment.
  net.Server.prototype.close.call(server);
  for (const response of inProgress) if (!response.headersSent) response.setHeader('Connection', 'close');
  await wait(farewell);
  while (inProgress.size > 0 && Date.now() < deadline) await wait(20);
}
