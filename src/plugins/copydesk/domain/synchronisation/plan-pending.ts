import type { Row } from '../document';
import type { DocumentId } from '../ids';
import { isToOne } from '../schema';
import { pairSynchronised } from './pair-synchronised';
import type { Patch } from './plan-patches';
import { readValue, type SynchronisationScope } from './synchronised-fields';
import type { PathTranslator } from './translate-path';

/**
 * Finds what a translation points to, in its synchronised relations, that the source lacked until now because it did not exist in
 * the source's locale: an English reporter who has got a Ukrainian name, say. It is added to what the source has; a to-one
 * relation takes it if it is empty.
 */
export function planPending(
  translation: Row,
  source: Row,
  scope: SynchronisationScope,
  canStandInSource: (target: string, documentId: DocumentId) => boolean,
  translate?: PathTranslator,
): Patch[] {
  return pairSynchronised(translation, source, scope, translate).flatMap(({ origin, target }): Patch[] => {
    const [offered, present] = [readValue(origin), readValue(target)];
    if (offered.kind !== 'relation' || present.kind !== 'relation') return [];
    const pending = offered.documentIds.filter(
      (id) => !present.documentIds.includes(id) && canStandInSource(offered.target, id),
    );
    const isFull = isToOne(target.attribute) && present.documentIds.length > 0;
    if (pending.length === 0 || isFull) return [];
    const { path, owner, holder, name, attribute } = target;
    const value = { ...present, documentIds: [...present.documentIds, ...pending] };
    return [{ path, origin: origin.path, owner: owner.uid, holderId: Number(holder.id), name, attribute, value }];
  });
}
