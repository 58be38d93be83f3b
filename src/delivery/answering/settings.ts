import type { Pool } from 'pg';
import type { KnownLocales } from '../requests/negotiate-locales';

/** What administrators set in the panel and readers notice: the locales, and what the public may do. */
export interface Settings {
  locales: KnownLocales;
  publicActions: ReadonlySet<string>;
}

const statement = {
  name: 'delivery_settings',
  text: `select
    (select array_agg(code::text order by id) from i18n_locale) as locales,
    (select array_agg(p.action::text) from up_permissions p
       join up_permissions_role_lnk l on l.permission_id = p.id
       join up_roles r on r.id = l.role_id where r.type = 'public') as actions`,
};

/**
 * Reads the settings with one statement.
 *
 * @seam settings-tables
 */
export async function readSettings(pool: Pool, order: readonly string[]): Promise<Settings> {
  const { rows } = await pool.query<{ locales: string[] | null; actions: string[] | null }>(statement);
  const codes = rows[0]?.locales ?? [];
  const all = [...order.filter((code) => codes.includes(code)), ...codes.filter((code) => !order.includes(code))];
  return {
    locales: { all, default: order[0] ?? all[0] ?? '' },
    publicActions: new Set(rows[0]?.actions ?? []),
  };
}
