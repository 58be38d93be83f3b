import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { closeSharedCookery } from './cookery';
import { closeSharedNewsroom } from './newsroom';

/** Real servers and databases on a busy machine, in milliseconds. */
const patience = 120_000;

const load = createRequire(__filename);
const suffix = '.cases.ts';

/**
 * Runs the cases of a folder in one application, which boots once for all of them: starting Strapi takes longer than most
 * files of cases. Each file keeps its own name, so `-t 'waivers'` runs that file alone.
 *
 * The list is explicit because its order can matter; a file that is missing from it, and so would never run, is an error.
 *
 * @param names the files without `.cases.ts`, in the order in which they run
 */
export function runCases(folder: string, names: readonly string[]): void {
  const present = readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length));
  const unlisted = present.filter((name) => !names.includes(name));
  if (unlisted.length > 0) throw new Error(`${folder} has cases that no suite runs: ${unlisted.join(', ')}`);

  jest.setTimeout(patience);
  for (const name of names) {
    describe(name, () => {
      load(path.join(folder, `${name}${suffix}`));
    });
  }
  afterAll(closeSharedNewsroom);
  afterAll(closeSharedCookery);
}
