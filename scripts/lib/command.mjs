import { spawn } from 'node:child_process';
import { root } from './project.mjs';
import { log } from './log.mjs';
import { UserError } from './user-error.mjs';

/**
 * Runs a step of a longer command, and logs what it does and how long it took. A quiet step shows its output only when
 * it fails.
 *
 * @param {string} title
 * @param {string} program
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<void>}
 */
export async function step(title, program, args, { quiet = false, env = process.env } = {}) {
  log(`${title} …`);
  const begun = Date.now();
  const { code, output } = await execute(program, args, { quiet, env });
  if (code !== 0) {
    process.stderr.write(output);
    throw new UserError(`${title} failed (${[program, ...args].join(' ')}).`);
  }
  log(`${title}: done in ${Math.round((Date.now() - begun) / 1000)} s`);
}

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options] quiet: keep the output instead of showing it
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function execute(program, args, { quiet = false, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // npm is a script on Windows; a program's path may hold a space, which a shell would split.
      shell: process.platform === 'win32' && program === 'npm',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code, output }));
  });
}
