import { AsyncLocalStorage } from 'node:async_hooks';
import { defineDocumentMiddleware, writeActions } from '../writes/define-document-middleware';

const writing = new AsyncLocalStorage<true>();

/** Marks what a write of a document runs: it must see also what readers may not. */
export const markWrites = defineDocumentMiddleware(
  { name: 'markWrites', on: writeActions },
  () => (_call, next) => writing.run(true, next),
);

/** Whether the running code is part of a write of a document. */
export function isDocumentBeingWritten(): boolean {
  return writing.getStore() === true;
}
