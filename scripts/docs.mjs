/** Writes the pages of the rules and of the policy, and the panel’s English catalogue, from the rules themselves. */
import { createRequire } from 'node:module';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatFiles } from './lib/format-files.mjs';
import { requireBuild } from './lib/prepare.mjs';
import { inProject } from './lib/project.mjs';
import { runCommand } from './lib/run-command.mjs';

const require = createRequire(import.meta.url);

await runCommand(async () => {
  requireBuild();
  const { composeReference } = require(inProject('dist/src/reference/compose-reference.js'));
  const files = await formatFiles(
    composeReference((/** @type {string} */ file) => readFileSync(inProject(file), 'utf8')),
  );

  const rules = inProject('docs/rules');
  mkdirSync(rules, { recursive: true });
  for (const page of readdirSync(rules)) if (!(`docs/rules/${page}` in files)) rmSync(path.join(rules, page));
  for (const [file, content] of Object.entries(files)) {
    const target = inProject(file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
});
