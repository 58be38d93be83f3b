import type { Core } from '@strapi/strapi';
import { endChangeFollower } from './recorded-changes/change-follower';
import { endTasks } from './desk/tasks';

/** Stops the periodic work before the database is closed. */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await Promise.all([endTasks(strapi), endChangeFollower(strapi)]);
};
