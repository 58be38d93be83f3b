import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { policyInForce } from '../policy/policy-in-force';

/** Refuses to link a file, from its own side, to what the policy covers: no save would look at it. A component may stand in such a document. */
export function refuseLink(strapi: Core.Strapi, type: unknown): void {
  if (typeof type !== 'string') return;
  if (!policyInForce(strapi).covers(type) && !Object.hasOwn(strapi.components, type)) return;
  throw new errors.ValidationError(
    `A file cannot be linked to “${type}” from its own side: upload it, then save the document with it.`,
  );
}

/** The same for what is written into the relation of a file, in any of the forms that Strapi takes. */
export function refuseLinks(strapi: Core.Strapi, related: unknown): void {
  if (typeof related !== 'object' || related === null) return;
  if ('__type' in related) refuseLink(strapi, related.__type);
  for (const [name, inner] of Object.entries(related)) if (name !== '__pivot') refuseLinks(strapi, inner);
}
