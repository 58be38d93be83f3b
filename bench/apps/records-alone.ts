import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../project';
import strapiAlone from './strapi-alone';

const load = createRequire(__filename);
const server = path.join(root, 'dist', 'src', 'plugins', 'copydesk', 'server', 'src');

type PassOn = (context: unknown, next: () => unknown) => unknown;

interface Compiled {
  documentMiddlewares: readonly { middleware: { name: string; create: () => PassOn } }[];
  refuseUngatedPublication: () => void;
}

const loadCompiled = (...file: string[]) => load(path.join(server, ...file)) as Compiled;

/** The one middleware that still acts. */
const kept = 'keepTranslationRecords';

/**
 * Switches everything of the plugin off except the keeping of translation records, so that their cost can be measured alone:
 * every other middleware passes each call on, and the tripwire is not registered. Call it before the plugin is registered.
 */
function keepRecordsAlone(): void {
  const { documentMiddlewares } = loadCompiled('document-middlewares.js');
  const others = documentMiddlewares.filter(({ middleware }) => middleware.name !== kept);
  if (others.length !== documentMiddlewares.length - 1) throw new Error(`There is no middleware ${kept}.`);
  for (const { middleware } of others) middleware.create = () => (_context, next) => next();

  const compiled = loadCompiled('writes', 'refuse-ungated-publication.js');
  compiled.refuseUngatedPublication = () => undefined;
}

keepRecordsAlone();

export default strapiAlone;
