import { useEffect, useSyncExternalStore } from 'react';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { type Refusal, refusalStore } from './refusal-store';

/**
 * What the last publication of the opened document was refused with. It is forgotten when the form is left: what was typed
 * into it is gone then, and with it what the refusal was about.
 */
export function useRefusal(uid: ContentTypeUid, documentId: DocumentId | undefined): Refusal | undefined {
  useEffect(() => () => refusalStore.clear({ uid, documentId }), [uid, documentId]);
  return useSyncExternalStore(refusalStore.subscribe, () => refusalStore.find({ uid, documentId }));
}
