import type { Core } from '@strapi/strapi';
import { createDelivery } from './delivery';
import { getDelivery, setDelivery } from './get-delivery';
import { followChanges } from './read-model/follow-changes';

/** Before anything is written: whatever is written is followed. */
export function registerDelivery(strapi: Core.Strapi): void {
  followChanges(strapi, () => undefined);
}

/** After the tables are there. */
export async function startDelivery(strapi: Core.Strapi): Promise<void> {
  setDelivery(strapi, createDelivery(strapi));
}

export async function stopDelivery(strapi: Core.Strapi): Promise<void> {
  await getDelivery(strapi).close();
}
