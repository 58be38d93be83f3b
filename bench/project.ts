import { existsSync } from 'node:fs';
import path from 'node:path';

/** The project's folder, seen from the compiled bench and from its source alike. */
export const root = findRoot(__dirname);

function findRoot(folder: string): string {
  return existsSync(path.join(folder, 'package-lock.json')) ? folder : findRoot(path.dirname(folder));
}
