import { useAuth } from '@strapi/admin/strapi-admin';

/** Whether whoever is logged in has a permission of the desk. */
export function usePermission(action: string): boolean {
  return useAuth('Copydesk', ({ permissions }) => permissions.some((permission) => permission.action === action));
}
