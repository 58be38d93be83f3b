import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../project';
import strapiAlone from './strapi-alone';

const load = createRequire(__filename);
const server = path.join(root, 'dist', 'src', 'plugins', 'copydesk', 'server', 'src');

/** What stays of the desk. */
const kept = 'keepTranslationStates';

type Registered = Record<string, (...given: unknown[]) => unknown>;

/**
 * Leaves of the desk nothing but the keeping of translation states, so that its cost can be told from that of the rest: the
 * other middlewares pass everything on, the tripwire is not laid. To be called before the plugin is registered.
 */
function leaveBooksAlone(): void {
  const folder = path.join(server, 'document-middlewares');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const program = load(path.join(folder, file)) as Registered;
    for (const name of Object.keys(program).filter((one) => one !== kept)) {
      if (typeof program[name] === 'function') program[name] = () => (_context: unknown, next: () => unknown) => next();
    }
  }
  const tripwire = load(path.join(server, 'lifecycles', 'refuse-ungated-publication.js')) as Registered;
  tripwire.refuseUngatedPublication = () => undefined;
}

leaveBooksAlone();

export default strapiAlone;
