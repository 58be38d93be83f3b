import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, Locale } from '../../../domain/ids';
import type { Policy } from '../../../domain/policy/policy';
import { resolveRoles } from '../../../domain/policy/resolve-roles';
import type { SchemaOf } from '../../../domain/schema';
import type { FieldRoleOverrides } from '../../../domain/translation/field-role';
import { createSchemaReader } from './create-schema-reader';

/** The policy that the plugin was configured with, and the schemas it applies to. */
export interface PolicyInForce {
  policy: () => Policy;
  schemaOf: SchemaOf;
  /** Roles of fields that are not what the schema suggests. */
  rolesOf: (uid: ContentTypeUid) => FieldRoleOverrides;
  /** Whether the policy covers this content type. */
  covers: (uid: ContentTypeUid) => boolean;
  /** Whether publications of this content type pass the gate: the policy covers it, and it has drafts. */
  governs: (uid: ContentTypeUid) => boolean;
  /** The locales that a document of this type needs before it is complete. */
  requiredLocales: (uid: ContentTypeUid) => readonly Locale[];
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
  const policy = () => strapi.config.get<Policy>('plugin::copydesk');
  const covers = (uid: ContentTypeUid) => Object.hasOwn(policy().contentTypes, uid);
  return {
    policy,
    schemaOf,
    rolesOf: (uid) => resolveRoles(policy(), uid),
    covers,
    governs: (uid) => covers(uid) && schemaOf(uid).draftAndPublish,
    requiredLocales: (uid) => policy().contentTypes[uid]?.locales ?? policy().locales,
  };
}
