import type { Core } from '@strapi/strapi';

/** Who calls the content API, as Strapi keeps it in the state of a request. */
export type AuthenticationInfo = Parameters<Core.Strapi['auth']['verify']>[0];

/** Whether a caller of the content API, a role or a token, has a permission. An unknown one has none. */
export async function hasScope(
  strapi: Core.Strapi,
  auth: AuthenticationInfo | undefined,
  scope: string,
): Promise<boolean> {
  if (!auth) return false;
  try {
    await strapi.auth.verify(auth, { scope: [scope] });
    return true;
  } catch {
    return false;
  }
}
