import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openStockProxy } from './stock-proxy';

/** A proxy in front of a newsroom. */
export interface Nginx {
  url: string;
  /** Whether it is nginx itself, or what stands for it where none is installed. */
  isReal: boolean;
  close: () => Promise<unknown>;
}

/** Puts nginx with its defaults in front of a newsroom; where it is not installed, a proxy with the same limits. */
export async function openNginx(target: string): Promise<Nginx> {
  if (!isInstalled()) return { ...(await openStockProxy(target)), isReal: false };

  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-nginx-'));
  const port = await findFreePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${path.join(folder, name)};`)
    .join(' ');
  const configuration = `
    daemon off; master_process off; pid ${path.join(folder, 'pid')}; events {}
    http {
      access_log off; ${temporary}
      server { listen 127.0.0.1:${port}; location / { proxy_pass ${target}; } }
    }`;
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, configuration);
  const log = path.join(folder, 'error.log');
  const nginx = spawn('nginx', ['-p', folder, '-c', file, '-e', log], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  const patience = Date.now() + 30_000;
  while (!(await answers(url))) {
    if (Date.now() > patience || nginx.exitCode !== null) {
      nginx.kill();
      throw new Error(`nginx did not start, see ${log}`);
    }
    await wait(50);
  }
  return {
    url,
    isReal: true,
    async close() {
      const ended = once(nginx, 'exit');
      nginx.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isInstalled(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const answers = (url: string) =>
  fetch(url, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );

async function findFreePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
