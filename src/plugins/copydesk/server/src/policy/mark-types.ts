import type { Core } from '@strapi/strapi';
import { creditParts } from '../../../domain/attribution/picture-credit';
import type { Policy } from '../../../domain/policy/policy';
import type { TypeOptions } from '../../../shared/contracts/types';
import { contentTypeOf } from '../strapi/model-of';

/**
 * Marks the content types under the policy as such: Strapi hands their options to the panel with the rest of their schema.
 *
 * @seam type-options
 */
export function markTypes(strapi: Core.Strapi, policy: Policy): void {
  for (const uid of Object.keys(policy.contentTypes)) {
    const type = contentTypeOf(strapi, uid);
    const { image, ...parts } = policy.parts[uid] ?? {};
    const named = Object.fromEntries(creditParts.flatMap((part) => (parts[part] ? [[part, parts[part]]] : [])));
    const copydesk: TypeOptions = {
      gated: type.options?.draftAndPublish === true,
      ...(image !== undefined && { picture: { image, parts: named } }),
    };
    type.pluginOptions = { ...type.pluginOptions, copydesk };
  }
}
