import type { Core } from '@strapi/strapi';
import { endTasks } from './desk/tasks';

/** Ends what runs beside requests before the database is closed. */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => endTasks(strapi);
