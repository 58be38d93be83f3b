import type { Core } from '@strapi/strapi';
import { deskRowTable } from '../desk/desk-row-store';
import { runSql } from '../database/run-sql';
import { removeStates } from '../translations/state-store';

const localeUid = 'plugin::i18n.locale';

/**
 * When a locale is removed from Strapi, all that was written in it goes past the document service; so does what is remembered
 * of it. The documents that had it are looked at again within a minute.
 *
 * @seam lifecycles
 */
export function forgetRemovedLocales(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [localeUid],
    async afterDelete({ result }) {
      const { code } = result as { code: string };
      await removeStates(strapi, { locale: code });
      await runSql(strapi, `update ${deskRowTable} set reassess_at = now() where states @> ?::jsonb`, [
        JSON.stringify([code]),
      ]);
    },
  });
}
