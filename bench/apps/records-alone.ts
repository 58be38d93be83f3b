import { createRequire } from 'node:module';
import path from 'node:path';
import type * as middlewareList from '../../src/plugins/copydesk/server/src/document-middlewares';
import type * as tripwire from '../../src/plugins/copydesk/server/src/writes/refuse-ungated-publication';
import { root } from '../project';
import strapiAlone from './strapi-alone';

const load = createRequire(__filename);
const server = path.join(root, 'dist', 'src', 'plugins', 'copydesk', 'server', 'src');

/** The one middleware that still acts. */
const kept = 'keepTranslationRecords';

/**
 * Switches everything of the plugin off except the keeping of translation records, so that their cost can be measured alone:
 * every other middleware passes each call on, and the tripwire is not registered. Call it before the plugin is registered.
 */
function keepRecordsAlone(): void {
  const { documentMiddlewares } = load(path.join(server, 'document-middlewares.js')) as typeof middlewareList;
  const others = documentMiddlewares.filter(({ middleware }) => middleware.name !== kept);
  if (others.length !== documentMiddlewares.length - 1) throw new Error(`There is no middleware ${kept}.`);
  for (const { middleware } of others) middleware.create = () => (_context, next) => next();

  const compiled = load(path.join(server, 'writes', 'refuse-ungated-publication.js')) as {
    -readonly [Name in keyof typeof tripwire]: (typeof tripwire)[Name];
  };
  compiled.refuseUngatedPublication = () => undefined;
}

keepRecordsAlone();

export default strapiAlone;
