import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { minorPermission } from '../../../shared/contracts/acknowledge';
import { readQuery } from './read-query';

type AuthenticationInfo = Parameters<Core.Strapi['auth']['verify']>[0];

interface Ability {
  can: (action: string) => boolean;
}

/**
 * Whether the running save is marked as minor: by the document service's own parameter, or by `?minor=true` on any route that
 * leads to it. Over HTTP this needs the permission; code may always do it.
 *
 * @throws {ForbiddenError} without the permission.
 *
 * @seam request-context
 */
export async function isMinor(strapi: Core.Strapi, given: unknown): Promise<boolean> {
  const request = strapi.requestContext.get();
  if (!request || readQuery(strapi, 'minor') !== 'true') return given === true;

  const { auth, userAbility } = request.state as { auth: AuthenticationInfo; userAbility?: Ability };
  const isAllowed = userAbility ? userAbility.can(minorPermission) : await mayMarkAsMinor(strapi, auth);
  if (!isAllowed) throw new errors.ForbiddenError('A change can be marked as minor only with the permission to do so.');
  return true;
}

/** Whether a role or token of the content API has the permission. */
async function mayMarkAsMinor(strapi: Core.Strapi, auth: AuthenticationInfo): Promise<boolean> {
  try {
    await strapi.auth.verify(auth, { scope: [minorPermission] });
    return true;
  } catch {
    return false;
  }
}
