import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject } from '../scripts/lib/project.mjs';

/**
 * Makes a build of the newsroom that differs from the project's in one thing: the plugin is switched off. All its files
 * are the project's own.
 *
 * @returns {{ dist: string, remove: () => void }}
 */
export function buildWithoutPlugin() {
  const built = inProject('dist');
  const dist = mkdtempSync(path.join(os.tmpdir(), 'copydesk-bench-'));
  for (const name of readdirSync(built)) {
    if (name !== 'config') symlinkSync(path.join(built, name), path.join(dist, name));
  }

  // Strapi passes over links among the configuration files, so each is a file that takes in the original.
  mkdirSync(path.join(dist, 'config'));
  for (const name of readdirSync(path.join(built, 'config'))) {
    if (!name.endsWith('.js')) continue;
    const original = `require(${JSON.stringify(path.join(built, 'config', name))})`;
    const content = name === 'plugins.js' ? switchOff(original) : `module.exports = ${original};\n`;
    writeFileSync(path.join(dist, 'config', name), content);
  }
  return { dist, remove: () => rmSync(dist, { recursive: true }) };
}

/** @param {string} original */
function switchOff(original) {
  return `const { default: configure } = ${original};
module.exports = (...args) => {
  const plugins = configure(...args);
  return { ...plugins, copydesk: { ...plugins.copydesk, enabled: false } };
};
`;
}
