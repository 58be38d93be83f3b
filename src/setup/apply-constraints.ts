import type { Core } from '@strapi/strapi';
import { constraints } from '../../database/constraints';
import { deliveryTables } from '../delivery/read-model/tables';

/** Brings the database's constraints and indexes up to date, all or none. */
export async function applyConstraints(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (const statement of [...constraints, ...deliveryTables])
      await strapi.db.connection.raw(statement).transacting(trx);
  });
}
