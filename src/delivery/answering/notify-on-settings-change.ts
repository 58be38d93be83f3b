import type { Core } from '@strapi/strapi';

const models = ['plugin::users-permissions.permission', 'plugin::users-permissions.role', 'plugin::i18n.locale'];

/** Tells when an administrator has changed who may read, or the locales, in this process; the database tells the others. */
export function notifyOnSettingsChange(strapi: Core.Strapi, onChange: () => void): void {
  const notify = async () => {
    await strapi.db.transaction(async ({ onCommit }) => onCommit(onChange));
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
