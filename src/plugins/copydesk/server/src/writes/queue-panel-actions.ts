import type { Core } from '@strapi/strapi';
import { registryOf } from '../strapi/registry-of';
import { callsOf } from './keep-calls-together';

type Action = (...given: unknown[]) => Promise<unknown>;

/** The panel's actions that open a transaction before they call the document service, by controller. */
const actions = {
  'plugin::content-manager.collection-types': [
    ...['publish', 'unpublish', 'discard'],
    ...['bulkPublish', 'bulkUnpublish', 'bulkDelete'],
  ],
  'plugin::content-manager.single-types': ['publish', 'unpublish', 'discard'],
};

/**
 * Has actions of the panel take their turn before they open a transaction. Each would wait for the others on a connection to the
 * database, and with a dozen of them readers would find none.
 *
 * @seam content-manager-controllers
 */
export function queuePanelActions(strapi: Core.Strapi): void {
  const calls = callsOf(strapi);
  const queued =
    (action: Action): Action =>
    (...given) =>
      calls.enter(() => calls.takeTurn((whole) => whole.run(() => action(...given))));
  for (const [uid, names] of Object.entries(actions)) {
    registryOf(strapi, 'controllers').extend(uid, (original: Record<string, Action>) => {
      const changed = names.flatMap((name) => (original[name] ? [[name, queued(original[name])] as const] : []));
      return { ...original, ...Object.fromEntries(changed) };
    });
  }
}
