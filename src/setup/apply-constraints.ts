import type { Core } from '@strapi/strapi';
import { constraints } from '../../database/constraints';
import { deliveryTables } from '../delivery/read-model/tables';
import { inTransaction } from '../plugins/copydesk/server/src/public-api';

/** Brings the database's constraints and indexes up to date, all or none. */
export async function applyConstraints(strapi: Core.Strapi): Promise<void> {
  await inTransaction(strapi, async ({ trx }) => {
    for (const statement of [...constraints, ...deliveryTables]) await trx.raw(statement);
  });
}
