import { defineDocumentMiddleware, writeActions } from '../writes/define-document-middleware';
import { trackCalls } from '../writes/track-calls';
import { mayReadWritten, namesOfVersion } from './may-read-written';

/** What the document service answers with: a version, or several of one document. */
type Written = Record<string, unknown> & { entries?: Record<string, unknown>[] };

/**
 * Answers a write over the content API with the content that its sender may read, and with the names of what was written where that is
 * none. Strapi answers with the whole version: a token with `update` alone would read every draft by writing nothing into it.
 *
 * What a write consists of gets its answers whole.
 */
export const keepContentFromWriters = defineDocumentMiddleware(
  { name: 'keepContentFromWriters', on: writeActions, types: 'covered' },
  (strapi) => {
    const calls = trackCalls();
    return async ({ uid, action, params: { status } }, next) => {
      if (calls.isInner()) return next();
      const written = (await calls.run(next)) as Written | null | undefined;
      const isDraft = action !== 'publish' && status !== 'published';
      if (!written || (await mayReadWritten(strapi, uid, isDraft))) return written;
      const { entries } = written;
      return Array.isArray(entries) ? { ...written, entries: entries.map(pickNames) } : pickNames(written);
    };
  },
);

function pickNames(version: Record<string, unknown>): object {
  return Object.fromEntries(namesOfVersion.flatMap((name) => (name in version ? [[name, version[name]]] : [])));
}
