import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { step } from './command.mjs';
import { inProject } from './project.mjs';

const mark = inProject('node_modules', '.copydesk-installed');

/** Installs exactly what package-lock.json says, unless that is what is there already. */
export async function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  await step('installing packages (two to five minutes)', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(mark, wanted);
}
