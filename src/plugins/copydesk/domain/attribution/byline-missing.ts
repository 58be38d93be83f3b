import { readRelated } from '../document';
import { defineRule } from '../rule';

/**
 * Somebody signs: the relation that the policy calls the byline points to at least one author.
 *
 * A desk or an agency is an author too, so "no name given" is never a reason to leave the byline empty.
 */
export const bylineMissing = defineRule({
  id: 'attribution/byline-missing',
  defaultLevel: 'error',
  assess({ parts, version, labelOf }) {
    if (parts.byline === undefined || readRelated(version[parts.byline]).length > 0) return [];
    const path = [parts.byline];
    return [
      {
        path,
        message: `“${labelOf(path)}” is empty: name whoever signs the story, or the desk that stands for it.`,
        wording: { key: 'empty' },
      },
    ];
  },
});
