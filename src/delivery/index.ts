import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../environment';
import { policyInForce } from '../plugins/copydesk/server/src/public-api';
import { deliveredTypes } from './delivered-types';
import { createDelivery } from './delivery';
import { findDelivery, setDelivery } from './get-delivery';
import { extendGraphql } from './graphql/extend-schema';
import { openFastPath } from './http/fast-path';
import { ensureEdition } from './read-model/ensure-rendering-version';
import { followChanges } from './read-model/render-on-change';
import { followRows } from './read-model/follow-rows';
import { listShownTypes } from './read-model/list-shown-types';
import { followSettings } from './answering/follow-settings';

/** Before Strapi makes its schemas. */
export function registerDelivery(strapi: Core.Strapi): void {
  extendGraphql(strapi);
}

/** After the tables are there, and before anybody reads. */
export async function startDelivery(strapi: Core.Strapi): Promise<void> {
  // After the desk, which looks at what shows a changed document: what it finds to have changed for readers is followed too.
  followChanges(strapi, {
    onRendered: (document) => findDelivery(strapi)?.onRendered(document),
    onQueued: () => findDelivery(strapi)?.onQueued(),
  });
  followRows(strapi, listShownTypes(Object.keys(deliveredTypes), policyInForce(strapi).schemaOf));
  followSettings(strapi, () => findDelivery(strapi)?.answerer.hear({ kind: 'settings' }));
  await ensureEdition(strapi);
  const delivery = createDelivery(strapi);
  setDelivery(strapi, delivery);
  if (readEnvironment(process.env).DELIVERY_FAST_PATH) openFastPath(strapi, delivery.answerer, delivery.paths);
}

export async function stopDelivery(strapi: Core.Strapi): Promise<void> {
  await findDelivery(strapi)?.close();
}
