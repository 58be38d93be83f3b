import type { Core } from '@strapi/strapi';

const models = ['plugin::users-permissions.permission', 'plugin::users-permissions.role', 'plugin::i18n.locale'];

/**
 * Tells when an administrator has changed who may read, or the locales, in this process; the database tells the others.
 *
 * @seam lifecycles
 */
export function followSettings(strapi: Core.Strapi, onChange: () => void): void {
  const tell = async () => {
    await strapi.db.transaction(async ({ onCommit }) => onCommit(onChange));
  };
  strapi.db.lifecycles.subscribe({
    models,
    afterCreate: tell,
    afterCreateMany: tell,
    afterUpdate: tell,
    afterUpdateMany: tell,
    afterDelete: tell,
    afterDeleteMany: tell,
  });
}
