import type { Core } from '@strapi/strapi';
import { deskRowTable } from '../desk/desk-row-store';
import { runSql } from '../database/run-sql';
import { removeStates } from '../translations/state-store';

const localeUid = 'plugin::i18n.locale';

/**
 * Removes the translation records of a locale that is removed from Strapi: its versions are deleted past the document service.
 * The documents that had it are reassessed within a minute.
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
