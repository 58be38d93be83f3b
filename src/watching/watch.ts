import type { Core } from '@strapi/strapi';
import { type Metrics, startMetrics } from './metrics';

const running = new WeakMap<Core.Strapi, Metrics>();

/** Lets a newsroom count what happens in it, once its server has all its listeners. */
export function watch(strapi: Core.Strapi): void {
  running.set(strapi, startMetrics(strapi));
}

export function stopWatching(strapi: Core.Strapi): void {
  running.get(strapi)?.stop();
  running.delete(strapi);
}

/** What a newsroom counts, if it does. */
export function findMetrics(strapi: Core.Strapi): Metrics | undefined {
  return running.get(strapi);
}
