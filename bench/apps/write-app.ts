import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../project';
import type { Variant } from './vary-plugins';

const compiled = path.join(root, 'dist');
const load = (...segments: string[]) => `require(${JSON.stringify(path.join(compiled, ...segments))})`;

/**
 * Writes down a variant of the newsroom as Strapi takes it: a folder with the compiled application, and a configuration that
 * passes on the newsroom's own but for the plugins and for where uploads go. Answers the folder.
 */
export function writeApp(folder: string, variant: Variant): string {
  const app = path.join(folder, variant);
  mkdirSync(path.join(app, 'config'), { recursive: true });
  mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  for (const file of listPrograms('config')) {
    writeFileSync(path.join(app, 'config', file), configure(file, folder, variant));
  }
  if (variant === 'copydesk') link('src', app);
  else {
    for (const part of listFolders('src')) link(path.join('src', part), app);
    writeFileSync(path.join(app, 'src', 'index.js'), `module.exports = ${load('bench', 'apps', `${variant}.js`)};\n`);
  }
  return app;
}

function configure(file: string, folder: string, variant: Variant): string {
  const original = load('config', file);
  switch (file) {
    case 'plugins.js': {
      const vary = `${load('bench', 'apps', 'vary-plugins.js')}.varyPlugins`;
      return `module.exports = (...given) => ${vary}('${variant}', ${original}.default(...given));\n`;
    }
    case 'server.js': {
      const dirs = JSON.stringify({ public: path.join(folder, 'public') });
      return `module.exports = (...given) => ({ ...${original}.default(...given), dirs: ${dirs} });\n`;
    }
    default:
      return `module.exports = ${original};\n`;
  }
}

function listPrograms(part: string): string[] {
  return readdirSync(path.join(compiled, part)).filter((file) => file.endsWith('.js'));
}

function listFolders(part: string): string[] {
  const entries = readdirSync(path.join(compiled, part), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** A junction is a link that Windows lets everybody make. */
function link(part: string, app: string): void {
  mkdirSync(path.dirname(path.join(app, part)), { recursive: true });
  symlinkSync(path.join(compiled, part), path.join(app, part), 'junction');
}
