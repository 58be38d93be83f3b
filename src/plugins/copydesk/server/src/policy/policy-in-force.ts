import type { Core } from '@strapi/strapi';
import type { Policy } from '../../../domain/policy/policy';
import { resolveRoles } from '../../../domain/policy/resolve-roles';
import type { SchemaOf } from '../../../domain/schema';
import type { FieldRoleOverrides } from '../../../domain/translation/field-role';
import type { Locale } from '../../../domain/violation';
import { createSchemaReader } from './read-schema';

/** The policy that the plugin was configured with, and the schemas it applies to. */
export interface PolicyInForce {
  policy: () => Policy;
  schemaOf: SchemaOf;
  /** Roles of fields that are not what the schema suggests. */
  rolesOf: (uid: string) => FieldRoleOverrides;
  /** Whether the policy covers this content type. */
  covers: (uid: string) => boolean;
  /** Whether publications of this content type pass the gate: the policy covers it, and it has drafts. */
  governs: (uid: string) => boolean;
  /** The locales that a document of this type needs before it is complete. */
  requiredLocales: (uid: string) => readonly Locale[];
}

const known = new WeakMap<Core.Strapi, PolicyInForce>();

/** The policy in force on this Strapi. */
export function policyInForce(strapi: Core.Strapi): PolicyInForce {
  const inForce = known.get(strapi) ?? createPolicyInForce(strapi);
  known.set(strapi, inForce);
  return inForce;
}

function createPolicyInForce(strapi: Core.Strapi): PolicyInForce {
  const schemaOf = createSchemaReader(strapi);
  const policy = () => strapi.config.get('plugin::copydesk') as Policy;
  const covers = (uid: string) => uid in policy().contentTypes;
  return {
    policy,
    schemaOf,
    rolesOf: (uid) => resolveRoles(policy(), uid),
    covers,
    governs: (uid) => covers(uid) && schemaOf(uid).draftAndPublish,
    requiredLocales: (uid) => policy().contentTypes[uid]?.locales ?? policy().locales,
  };
}
