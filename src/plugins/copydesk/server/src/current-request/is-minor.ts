import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { minorPermission } from '../../../shared/contracts/acknowledge';
import { readQuery } from './read-query';

interface Ability {
  can: (action: string) => boolean;
}

/**
 * Whether the running save is marked as minor: by the document service's own parameter, or by `?minor=true` at whatever route
 * leads to it. Whoever asks over HTTP needs the permission; code may.
 *
 * @throws {ForbiddenError} where the permission is lacking.
 * @seam request-context
 */
export async function isMinor(strapi: Core.Strapi, given: unknown): Promise<boolean> {
  const request = strapi.requestContext.get();
  if (!request || readQuery(strapi, 'minor') !== 'true') return given === true;

  const { auth, userAbility } = request.state as { auth?: unknown; userAbility?: Ability };
  if (userAbility?.can(minorPermission)) return true;
  try {
    if (userAbility) throw new Error('An administrator without the permission');
    await strapi.auth.verify(auth as never, { scope: [minorPermission] });
  } catch {
    throw new errors.ForbiddenError('A change can be marked as minor only with the permission to do so.');
  }
  return true;
}
