import type { Core } from '@strapi/strapi';
import { listFieldRoles } from '../../../domain/translation/list-field-roles';
import { policyInForce } from './policy-in-force';

/**
 * Logs once at the start which fields will be the same in all languages: an edit of one of them in any language changes the
 * others, which surprises those who have had a value of their own in each.
 */
export function logSynchronisedFields(strapi: Core.Strapi): void {
  const { policy, schemaOf, rolesOf } = policyInForce(strapi);
  const fields = Object.fromEntries(
    Object.keys(policy().contentTypes).map((uid) => [
      uid,
      listFieldRoles(schemaOf(uid), schemaOf, rolesOf(uid)).flatMap(({ path, role }) =>
        role === 'synchronised' ? [path] : [],
      ),
    ]),
  );
  const listed = Object.entries(fields).map(([uid, paths]) => `${uid}: ${paths.join(', ')}`);
  strapi.log.info(`copydesk: the same in all languages are ${listed.join('; ')}`, { fields });
}
