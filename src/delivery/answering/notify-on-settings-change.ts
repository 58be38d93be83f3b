import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../plugins/copydesk/server/src/public-api';

const models = ['plugin::users-permissions.permission', 'plugin::users-permissions.role', 'plugin::i18n.locale'];

/**
 * Reports, once it is committed, that an administrator has changed permissions or locales in this process. Other processes
 * receive a message from the database.
 *
 * @seam lifecycles
 */
export function notifyOnSettingsChange(strapi: Core.Strapi, onChange: () => void): void {
  const notify = async () => {
    await inTransaction(strapi, async ({ onCommit }) => onCommit(onChange));
  };
  strapi.db.lifecycles.subscribe({
    models,
    afterCreate: notify,
    afterCreateMany: notify,
    afterUpdate: notify,
    afterUpdateMany: notify,
    afterDelete: notify,
    afterDeleteMany: notify,
  });
}
