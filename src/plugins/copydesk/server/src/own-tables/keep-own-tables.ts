import type { Core } from '@strapi/strapi';
import { runSql } from '../database/run-sql';
import { runMigrations } from './run-migrations';
import { ownTables } from './own-tables';

interface SyncHook {
  register: (handler: () => Promise<void>) => unknown;
}

/**
 * Takes the plugin's own tables out of the hands of Strapi's schema synchronisation, which would drop them at the first start
 * without the plugin, and creates them. Call it before the database is synchronised.
 *
 * @seam schema-sync
 */
export function keepOwnTables(strapi: Core.Strapi): void {
  beforeSync(strapi, async () => {
    await forgetTracked(strapi);
    const { schema } = strapi.db.schema;
    schema.tables = schema.tables.filter(({ name }) => !ownTables.includes(name));
    await runMigrations(strapi);
  });
}

/**
 * Keeps the tables of a plugin that this start goes without. Only the first start after an upgrade needs it, from a version whose
 * tables Strapi had created; it does no harm to any other.
 */
export function keepTablesOfAbsentPlugin(strapi: Core.Strapi): void {
  beforeSync(strapi, () => forgetTracked(strapi));
}

function beforeSync(strapi: Core.Strapi, handler: () => Promise<void>): void {
  (strapi.hook('strapi::content-types.beforeSync') as SyncHook).register(handler);
}

/**
 * Makes Strapi forget that it created the tables: it drops what it has once created and no type describes any more, and leaves all
 * else alone.
 */
async function forgetTracked(strapi: Core.Strapi): Promise<void> {
  const [there] = await runSql<{ name: string | null }>(strapi, `select to_regclass('strapi_database_schema') as name`);
  if (!there?.name) return;
  await runSql(
    strapi,
    `update strapi_database_schema set schema = jsonb_set(schema::jsonb, '{tables}', (
       select coalesce(jsonb_agg(tracked order by place), '[]')
       from jsonb_array_elements(schema::jsonb -> 'tables') with ordinality as t(tracked, place)
       where not tracked ->> 'name' = any(?)
     ))
     where exists (
       select 1 from jsonb_array_elements(schema::jsonb -> 'tables') as tracked where tracked ->> 'name' = any(?)
     )`,
    [ownTables, ownTables],
  );
}
