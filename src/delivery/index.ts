import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../environment';
import { policyInForce } from '../plugins/copydesk/server/src/public-api';
import { deliveredTypes } from './delivered-types';
import { createDelivery } from './delivery';
import { findDelivery, setDelivery } from './get-delivery';
import { extendGraphqlSchema } from './graphql/extend-schema';
import { openFastPath } from './http/fast-path';
import { ensureRenderingVersion } from './read-model/ensure-rendering-version';
import { healModel } from './read-model/heal-model';
import { renderOnChange } from './read-model/render-on-change';
import { noteRowWrites } from './read-model/note-row-writes';
import { listShownTypes } from './read-model/list-shown-types';
import { notifyOnSettingsChange } from './answering/notify-on-settings-change';

/** Runs before Strapi makes its schemas. */
export function registerDelivery(strapi: Core.Strapi): void {
  extendGraphqlSchema(strapi);
}

/** Runs after the tables are there, and before readers come. */
export async function startDelivery(strapi: Core.Strapi): Promise<void> {
  // After the plugin's own listener: it may note further changes for readers, which are rendered too.
  renderOnChange(strapi, {
    onRendered: (document) => findDelivery(strapi)?.onRendered(document),
    onQueued: () => findDelivery(strapi)?.onQueued(),
  });
  noteRowWrites(strapi, listShownTypes(Object.keys(deliveredTypes), policyInForce(strapi).schemaOf));
  notifyOnSettingsChange(strapi, () => findDelivery(strapi)?.answerer.onMessage({ kind: 'settings' }));
  await ensureRenderingVersion(strapi);
  await healModel(strapi);
  const delivery = createDelivery(strapi);
  setDelivery(strapi, delivery);
  if (readEnvironment(process.env).DELIVERY_FAST_PATH) openFastPath(strapi, delivery.answerer, delivery.paths);
}

export async function stopDelivery(strapi: Core.Strapi): Promise<void> {
  await findDelivery(strapi)?.close();
}
