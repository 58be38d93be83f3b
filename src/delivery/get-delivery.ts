import type { Core } from '@strapi/strapi';
import type { Delivery } from './delivery';

const running = new WeakMap<Core.Strapi, Delivery>();

/** The delivery of this Strapi. */
export function getDelivery(strapi: Core.Strapi): Delivery {
  const delivery = running.get(strapi);
  if (!delivery) throw new Error('The delivery has not been started.');
  return delivery;
}

export function setDelivery(strapi: Core.Strapi, delivery: Delivery): void {
  running.set(strapi, delivery);
}
