import { useAuth } from '@strapi/admin/strapi-admin';

/** Whether the user has one of the plugin’s permissions. */
export function usePermission(action: string): boolean {
  return useAuth('Copydesk', ({ permissions }) => permissions.some((permission) => permission.action === action));
}
