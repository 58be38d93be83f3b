import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { policyInForce } from '../policy/policy-in-force';
import { createContentAccess, type UserAbility } from '../permissions/content-access';
import { documentsOf } from '../strapi/documents-of';
import { serviceOf } from '../strapi/service-of';
import type { Readable } from './list-desk-rows';

interface PermissionsManager {
  addPermissionsQueryTo: (query: object, action: string) => Promise<object> | object;
}

interface PermissionServices {
  createPermissionsManager: (subject: { ability: UserAbility; model: string }) => PermissionsManager;
}

/**
 * Finds which documents of the requested types a user of the panel may read in the content manager: for most types all or none,
 * for a type with a condition, such as “only own ones”, those that meet it. A user who may read a locale also sees what is
 * missing in it.
 *
 * @throws {ValidationError} for a type that is not on the desk, {PolicyError} (403) for one that the user may not read.
 */
export async function findReadable(
  strapi: Core.Strapi,
  userAbility: UserAbility,
  requested: readonly ContentTypeUid[] | undefined,
): Promise<Readable> {
  const { policy, requiredLocales } = policyInForce(strapi);
  const known = Object.keys(policy().contentTypes);
  const strange = (requested ?? []).filter((uid) => !known.includes(uid));
  if (strange.length > 0) throw new errors.ValidationError(`The desk does not know “${strange.join('”, “')}”.`);

  const access = createContentAccess(strapi, userAbility);
  const forbidden = (requested ?? []).filter((uid) => !access.mayReadType(uid));
  if (forbidden.length > 0) throw new errors.PolicyError(`You may not read “${forbidden.join('”, “')}”.`);

  const readable = (requested ?? known).filter((uid) => access.mayReadType(uid));
  const entries = readable.map(async (uid): Promise<[ContentTypeUid, 'all' | DocumentId[]]> => [
    uid,
    access.mayReadAll(uid, requiredLocales(uid)) ? 'all' : await findOwn(strapi, userAbility, uid),
  ]);
  return new Map(await Promise.all(entries));
}

async function findOwn(strapi: Core.Strapi, ability: UserAbility, uid: ContentTypeUid): Promise<DocumentId[]> {
  const services = serviceOf<PermissionServices>(strapi, 'admin::permission');
  const manager = services.createPermissionsManager({ ability, model: uid });
  const query = await manager.addPermissionsQueryTo({}, 'plugin::content-manager.explorer.read');
  const selection = { ...query, locale: '*', status: 'draft', fields: ['documentId'] };
  const rows = await documentsOf(strapi, uid).findMany(selection);
  return [...new Set(rows.map(({ documentId }) => String(documentId)))];
}
