import type { Core } from '@strapi/strapi';
import type { Policy } from '../../../domain/policy/policy';
import { contentTypeOf } from '../strapi/model-of';

/**
 * Lets documents be written first in any locale of the policy: a type whose schema lists the choices of its source locale gets those that are
 * missing there. So a language is added by the policy alone.
 */
export function completeSourceLocales(strapi: Core.Strapi, policy: Policy): void {
  for (const [uid, { sourceLocaleAttribute: name, locales }] of Object.entries(policy.contentTypes)) {
    const attribute = name === undefined ? undefined : contentTypeOf(strapi, uid).attributes[name];
    if (attribute?.type !== 'enumeration') continue;
    attribute.enum = [...new Set([...attribute.enum, ...(locales ?? policy.locales)])];
  }
}
