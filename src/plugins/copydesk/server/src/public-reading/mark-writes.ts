import { defineDocumentMiddleware, writeActions } from '../writes/define-document-middleware';
import { trackCalls } from '../writes/track-calls';

const writes = trackCalls();

/** Marks what a write of a document runs: it must see also what readers may not. */
export const markWrites = defineDocumentMiddleware(
  { name: 'markWrites', on: writeActions },
  () => (_call, next) => writes.run(next),
);

/** Whether the running code is part of a write of a document. */
export function isDocumentBeingWritten(): boolean {
  return writes.isInner();
}
