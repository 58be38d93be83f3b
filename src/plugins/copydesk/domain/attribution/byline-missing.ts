import { readRelated } from '../document';
import { defineRule } from '../rule';

/**
 * The story is signed: the relation that the policy calls the byline points to at least one author.
 *
 * A desk or an agency is an author too, so "no name given" is never a reason to leave the byline empty.
 */
export const bylineMissing = defineRule({
  kind: 'version',
  id: 'attribution/byline-missing',
  defaultLevel: 'error',
  messages: { empty: '{field} is empty. Name the author, or the desk that signs the story.' },
  assess({ parts, version }) {
    if (parts.byline === undefined || readRelated(version[parts.byline]).length > 0) return [];
    return [{ path: [parts.byline], message: 'empty' }];
  },
});
