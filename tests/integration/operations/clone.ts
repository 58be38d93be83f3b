import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A command that has ended. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** A command that runs. */
export interface Running {
  pid: number;
  ended: Promise<Ended>;
  /** Waits until the output holds a match, and answers it. */
  says: (pattern: RegExp) => Promise<string>;
  kill: (signal: NodeJS.Signals) => Promise<Ended>;
}

const project = path.resolve(__dirname, '..', '..', '..');
const patience = 60_000;

/** A second clone of this project, built and installed, with an embedded server of its own. */
export class Clone {
  readonly folder: string;
  private readonly children = new Set<ChildProcess>();

  constructor(parent = os.tmpdir()) {
    this.folder = realpathSync(mkdtempSync(path.join(parent, 'copydesk-clone-')));
    chmodSync(this.folder, 0o755);
    // The scripts find their project by where they really are; the rest may be links.
    cpSync(path.join(project, 'scripts'), this.at('scripts'), { recursive: true });
    for (const name of ['package.json', 'tsconfig.json', '.env.example'])
      cpSync(path.join(project, name), this.at(name));
    for (const name of ['node_modules', 'dist', 'config', 'src', 'database']) {
      symlinkSync(path.join(project, name), this.at(name));
    }
    mkdirSync(this.at('public', 'uploads'), { recursive: true });
    writeFileSync(
      this.at('use.mjs'),
      `import { leaseDatabase } from './scripts/postgres/lease.mjs';
       console.log(await leaseDatabase('copydesk'));
       setInterval(() => {}, 1000);`,
    );
  }

  at(...segments: string[]): string {
    return path.join(this.folder, ...segments);
  }

  /** Runs a program in the clone. Of this process's environment it sees nothing but where programs are found. */
  spawn(program: string, args: readonly string[], environment: Record<string, string> = {}): Running {
    const { PATH, HOME } = process.env;
    const child = spawn(program, args, {
      cwd: this.folder,
      env: { PATH, HOME, LANG: 'C.UTF-8', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.children.add(child);
    child.once('exit', () => this.children.delete(child));
    return follow(child);
  }

  node(args: readonly string[], environment: Record<string, string> = {}): Running {
    return this.spawn(process.execPath, args, environment);
  }

  /** Runs the text of a module. */
  module(text: string, environment: Record<string, string> = {}): Running {
    return this.node(['--input-type=module', '--eval', text], environment);
  }

  /** A command that uses the embedded server until it is ended. */
  use(): Running {
    return this.node(['use.mjs']);
  }

  /** The process of the embedded server, if one runs. */
  findServer(): number | undefined {
    const file = this.at('.tmp', 'postgres', 'data', 'postmaster.pid');
    if (!existsSync(file)) return undefined;
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
    return isRunning(pid) ? pid : undefined;
  }

  /** The processes that look after the embedded server. */
  findKeepers(): number[] {
    return listProcesses()
      .filter(({ command }) => command.includes(this.at('scripts', 'postgres', 'keeper.mjs')))
      .map(({ pid }) => pid);
  }

  /** Waits until the embedded server and its keepers are gone; answers how long that took, in milliseconds. */
  async untilDeserted(): Promise<number> {
    const begun = Date.now();
    await until(() => this.findServer() === undefined && this.findKeepers().length === 0);
    return Date.now() - begun;
  }

  /** Ends what still runs in the clone, and removes it. */
  async remove(): Promise<void> {
    for (const child of this.children) child.kill('SIGKILL');
    const server = this.findServer();
    for (const pid of [...this.findKeepers(), ...(server === undefined ? [] : [server])]) kill(pid, 'SIGKILL');
    await this.untilDeserted();
    const home = this.at('.tmp', 'postgres');
    if (existsSync(home)) rmSync(realpathSync(home), { recursive: true, force: true });
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Waits until something is so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It was not so after ${patience / 1000} s: ${isSo}`);
    await wait(50);
  }
}

export function isRunning(pid: number): boolean {
  return kill(pid, 0);
}

/** Signals a process, if it is there. */
export function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

function follow(child: ChildProcess): Running {
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, output }));
  });
  return {
    pid: child.pid ?? 0,
    ended,
    async says(pattern) {
      await until(() => {
        if (!pattern.test(output) && child.exitCode !== null) throw new Error(`It ended without a word:\n${output}`);
        return pattern.test(output);
      });
      return pattern.exec(output)?.[0] ?? '';
    },
    kill(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

function listProcesses(): { pid: number; command: string }[] {
  if (existsSync('/proc/self/cmdline')) {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => ({ pid: Number(name), command: readCommand(name) }));
  }
  const { stdout } = spawnSync('ps', ['-A', '-ww', '-o', 'pid=,command='], { encoding: 'utf8' });
  return stdout.split('\n').map((line) => ({ pid: Number.parseInt(line, 10), command: line }));
}

function readCommand(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // it has just ended
  }
}
