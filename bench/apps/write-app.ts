import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../project';
import type { Variant } from './variants';

/**
 * Writes down a variant of the newsroom as Strapi takes it: a folder with the compiled application, and a configuration that
 * passes on the newsroom's own but for the plugins and for where uploads go. Answers the folder.
 */
export function writeApp(folder: string, variant: Variant): string {
  const app = path.join(folder, variant);
  const compiled = path.join(root, 'dist');
  mkdirSync(path.join(app, 'config'), { recursive: true });
  mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  // A junction is a link that Windows lets everybody make.
  symlinkSync(path.join(compiled, 'src'), path.join(app, 'src'), 'junction');

  const files = readdirSync(path.join(compiled, 'config')).filter((file) => file.endsWith('.js'));
  for (const file of files) {
    const original = requiring(path.join(compiled, 'config', file));
    writeFileSync(path.join(app, 'config', file), configure(file, original, folder, variant));
  }
  return app;
}

function configure(file: string, original: string, folder: string, variant: Variant): string {
  const variants = requiring(path.join(root, 'dist', 'bench', 'apps', 'variants.js'));
  switch (file) {
    case 'plugins.js':
      return `module.exports = (...given) => ${variants}.variePlugins('${variant}', ${original}.default(...given));\n`;
    case 'server.js': {
      const dirs = JSON.stringify({ public: path.join(folder, 'public') });
      return `module.exports = (...given) => ({ ...${original}.default(...given), dirs: ${dirs} });\n`;
    }
    default:
      return `module.exports = ${original};\n`;
  }
}

const requiring = (file: string) => `require(${JSON.stringify(file)})`;
