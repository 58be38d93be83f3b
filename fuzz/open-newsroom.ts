import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Child, startChild } from '../bench/processes/start-child';
import { onServer, siblingOf } from '../scripts/postgres/admin.cjs';
import type { NewsroomCommands } from './processes/newsroom';

/** A newsroom in a process of its own, on a database and with a folder of its own. */
export interface OpenedNewsroom {
  call: Child<NewsroomCommands>['call'];
  close: () => Promise<void>;
}

/** Opens a newsroom with the sample edition, as in production, behind one proxy, and without a limit to what one client may read. */
export async function openNewsroom(server: string, edition: string | undefined): Promise<OpenedNewsroom> {
  const name = `copydesk_fuzz_${process.pid}`;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-fuzz-'));
  mkdirSync(path.join(folder, 'uploads'));
  await onServer(server, [`create database ${name}${edition === undefined ? '' : ` template ${edition}`}`]);
  let child: Child<NewsroomCommands> | undefined;
  const close = async () => {
    await child?.stop();
    await onServer(server, [`drop database if exists ${name} with (force)`]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    child = await startChild<NewsroomCommands>('../../fuzz/processes/newsroom', {
      ...{
        NODE_ENV: 'production',
        LOG_LEVEL: 'error',
        HOST: '127.0.0.1',
        PORT: '0',
        PROXY: '1',
        READS_PER_SECOND: '0',
        // As examples/deployment sets it: how many heaps glibc opens depends on which threads happen to allocate at once.
        MALLOC_ARENA_MAX: '2',
      },
      ...{ PUBLIC_URL: 'http://localhost:1337', SITE_URL: 'http://localhost:3000' },
      ...{ DATABASE_URL: siblingOf(server, name), FUZZ_FOLDER: folder },
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { call: child.call, close };
}
