import type { Core } from '@strapi/strapi';
import { fileUid } from './file-uid';

interface Lifecycles<Params> {
  subscribe: (subscriber: object) => unknown;
  run: (name: string, uid: string, event: { params: Params }) => Promise<unknown>;
}

/**
 * A lifecycle of files for something that Strapi has none for, and the function that runs it. Import and transfer bring all files and
 * rows anew and switch lifecycles off, so they pass it too.
 *
 * @seam lifecycles
 */
export function defineFileLifecycle<Params>(
  strapi: Core.Strapi,
  name: string,
  check: (params: Params) => Promise<void>,
): (params: Params) => Promise<void> {
  const lifecycles = strapi.db.lifecycles as unknown as Lifecycles<Params>;
  lifecycles.subscribe({ models: [fileUid], [name]: ({ params }: { params: Params }) => check(params) });
  return async (params) => {
    await lifecycles.run(name, fileUid, { params });
  };
}
