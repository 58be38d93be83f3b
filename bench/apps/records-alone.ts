import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../project';
import strapiAlone from './strapi-alone';

/** Loads a module of the plugin's server: the very one that the plugin is about to run, so what is changed in it counts. */
const load = createRequire(path.join(root, 'dist', 'src', 'plugins', 'copydesk', 'server', 'src', 'index.js'));

/** The one document middleware that stays. */
const kept = 'keepTranslationRecords';

/**
 * Leaves nothing of the plugin's work on writes but the keeping of translation records, so that its cost can be told from that
 * of the rest: the other document middlewares are not registered, the tripwire is not laid, and nothing follows what they would have
 * reported. Must run before the plugin is registered.
 *
 * @throws {Error} if there is no middleware of that name, since then Strapi alone would be measured.
 */
function leaveRecordsAlone(): void {
  const { documentMiddlewares: listed } = load('./document-middlewares') as {
    documentMiddlewares: { middleware: { name: string } }[];
  };
  const left = listed.filter(({ middleware }) => middleware.name === kept);
  if (left.length === 0) throw new Error(`There is no document middleware “${kept}”`);
  listed.splice(0, listed.length, ...left);

  const tripwire = load('./writes/refuse-ungated-publication') as { refuseUngatedPublication: () => void };
  tripwire.refuseUngatedPublication = () => undefined;
  const following = load('./recorded-changes/follow-every-second') as { followEverySecond: () => () => Promise<void> };
  following.followEverySecond = () => () => Promise.resolve();
}

leaveRecordsAlone();

export default strapiAlone;
