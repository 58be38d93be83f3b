import { readRelated } from '../document';
import { collectReferences } from '../collect-references';
import { findRow } from '../related-rows';
import { defineRule } from '../rule';

/**
 * A story has a lead illustration: the relation that the policy calls the illustration is not empty.
 *
 * A version that cannot lead with the picture that others lead with, for want of the locale, is left to
 * `attribution/illustration-not-in-locale`: Strapi cannot connect the picture before it is localized, so there is nothing to
 * choose here yet.
 */
export const illustrationMissing = defineRule({
  kind: 'version',
  id: 'attribution/illustration-missing',
  defaultLevel: 'error',
  messages: { empty: '{field} is empty. Choose the picture that leads the story.' },
  assess(context) {
    const { parts, version } = context;
    if (parts.illustration === undefined || readRelated(version[parts.illustration]).length > 0) return [];

    const path = [parts.illustration];
    const leads = collectReferences(context).filter((one) => one.path.length === 1 && one.attribute === path[0]);
    if (leads.some((lead) => !findRow(lead, context))) return [];
    return [{ path, message: 'empty' }];
  },
});
