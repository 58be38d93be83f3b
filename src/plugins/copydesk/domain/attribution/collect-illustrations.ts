import { collectReferences, type Reference } from '../collect-references';
import type { RuleContext } from '../rule';

/**
 * Collects the pictures a version shows, or should ({@link collectReferences}): the lead, and whatever any relation of it,
 * however deep in components and dynamic zones, points to that has a caption or an alternative text.
 */
export function collectIllustrations(context: RuleContext): Reference[] {
  const { partsOf } = context;
  return collectReferences(context).filter(({ owner, attribute, uid }) => {
    const { caption, altText } = partsOf(uid);
    return partsOf(owner).illustration === attribute || caption !== undefined || altText !== undefined;
  });
}
