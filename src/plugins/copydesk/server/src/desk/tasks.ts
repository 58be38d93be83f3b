import type { Core } from '@strapi/strapi';
import { reassessEveryMinute } from './reassess-due';

const endOf = new WeakMap<Core.Strapi, () => Promise<void>>();

/** Starts the periodic work. */
export function startTasks(strapi: Core.Strapi): void {
  endOf.set(strapi, reassessEveryMinute(strapi));
}

/** Stops it and waits until it has ended. */
export async function endTasks(strapi: Core.Strapi): Promise<void> {
  await endOf.get(strapi)?.();
}
