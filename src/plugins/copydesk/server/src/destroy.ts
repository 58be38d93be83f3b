import type { Core } from '@strapi/strapi';
import { endTasks } from './desk/tasks';

/** Stops the periodic work before the database is closed. */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await endTasks(strapi);
};
