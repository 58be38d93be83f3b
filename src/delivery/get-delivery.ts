import type { Core } from '@strapi/strapi';
import type { Delivery } from './delivery';

const running = new WeakMap<Core.Strapi, Delivery>();

/** The delivery of this Strapi; undefined before its start. */
export function findDelivery(strapi: Core.Strapi): Delivery | undefined {
  return running.get(strapi);
}

export function getDelivery(strapi: Core.Strapi): Delivery {
  const delivery = findDelivery(strapi);
  if (!delivery) throw new Error('The delivery has not been started.');
  return delivery;
}

export function setDelivery(strapi: Core.Strapi, delivery: Delivery): void {
  running.set(strapi, delivery);
}
