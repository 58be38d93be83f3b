import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { step } from './command.mjs';
import { inProject } from './project.mjs';

const mark = inProject('dist', '.copydesk-built');
const sources = ['src', 'config', 'database', 'package-lock.json', 'tsconfig.json'];

/** Builds the server and the panel, unless what is built came from the same sources. A build by hand removes the mark. */
export async function build() {
  const wanted = fingerprint();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  await step('building the server and the panel (about a minute)', 'npm', ['run', '--silent', 'build'], {
    quiet: true,
  });
  writeFileSync(mark, wanted);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => listFiles(inProject(source))))
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * @param {string} start a file or a folder
 * @returns {string[]}
 */
function listFiles(start) {
  const entries = path.extname(start) === '' ? readdirSync(start, { withFileTypes: true }) : undefined;
  if (!entries) return [start];
  return entries
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(path.join(start, entry.name)) : [path.join(start, entry.name)],
    )
    .sort();
}
