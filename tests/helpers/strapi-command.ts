import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');

/** A command of Strapi's own that runs, e.g. `strapi export`. */
export interface RunningCommand {
  child: ChildProcess;
  /** Waits until its output holds a match. */
  says: (pattern: RegExp) => Promise<void>;
  /** Its whole output, once it has ended; how it ended is in `child`. */
  ended: Promise<string>;
}

/** A folder of a newsroom that is built, in which Strapi's own commands run on the database at `DATABASE_URL`. */
export interface CommandFolder {
  folder: string;
  start: (...args: string[]) => RunningCommand;
  /** @throws {Error} with the output of a command that fails. */
  run: (...args: string[]) => Promise<string>;
  remove: () => void;
}

/** Makes such a folder, with the files of the sample edition. */
export function makeCommandFolder(): CommandFolder {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-commands-'));
  for (const name of ['config', 'src', 'database']) symlinkSync(path.join(root, 'dist', name), path.join(folder, name));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  mkdirSync(path.join(folder, 'public'));
  cpSync(path.join(root, 'public', 'uploads'), path.join(folder, 'public', 'uploads'), { recursive: true });

  const start = (...args: string[]) => {
    const bin = path.join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
    // Jest's environment is not that of the process.
    return follow(spawn(process.execPath, [bin, ...args], { cwd: folder, env: process.env, stdio: 'pipe' }));
  };
  return {
    folder,
    start,
    async run(...args) {
      const { child, ended } = start(...args);
      const output = await ended;
      if (child.exitCode !== 0) throw new Error(`strapi ${args[0]} ended with ${child.exitCode}:\n${output}`);
      return output;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function follow(child: ChildProcess): RunningCommand {
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += String(chunk);
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<string>((resolve) => child.once('close', () => resolve(output)));
  const says = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => pattern.test(output) && resolve();
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`It ended before it said ${pattern}:\n${output}`)));
    });
  return { child, says, ended };
}
