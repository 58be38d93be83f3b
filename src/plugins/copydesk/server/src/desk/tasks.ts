import type { Core } from '@strapi/strapi';

/** Work that runs beside requests until it is told to stop. */
export type Stop = () => Promise<void>;

const stopsOf = new WeakMap<Core.Strapi, Stop[]>();

/** Remembers how to stop work that was started. */
export function keepTask(strapi: Core.Strapi, stop: Stop): void {
  stopsOf.set(strapi, [...(stopsOf.get(strapi) ?? []), stop]);
}

/** Stops all of it and waits until it has ended. */
export async function endTasks(strapi: Core.Strapi): Promise<void> {
  await Promise.all((stopsOf.get(strapi) ?? []).map((stop) => stop()));
}
