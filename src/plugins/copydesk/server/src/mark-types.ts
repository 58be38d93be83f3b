import type { Core, UID } from '@strapi/strapi';
import type { Policy } from '../../domain/policy/policy';
import type { TypeOptions } from '../../shared/contracts/types';

/** Marks the content types under the policy as such: Strapi hands their options to the panel with the rest of their schema. */
export function markTypes(strapi: Core.Strapi, policy: Policy): void {
  for (const uid of Object.keys(policy.contentTypes)) {
    const type = strapi.contentType(uid as UID.ContentType);
    const copydesk: TypeOptions = { gated: type.options?.draftAndPublish === true };
    type.pluginOptions = { ...type.pluginOptions, copydesk };
  }
}
