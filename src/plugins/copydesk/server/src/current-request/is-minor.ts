import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { minorPermission } from '../../../shared/contracts/acknowledge';
import { type AuthenticationInfo, hasScope } from '../strapi/has-scope';
import { readQuery } from './read-query';

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
  const isAllowed = userAbility ? userAbility.can(minorPermission) : await hasScope(strapi, auth, minorPermission);
  if (!isAllowed) throw new errors.ForbiddenError('A change can be marked as minor only with the permission to do so.');
  return true;
}
