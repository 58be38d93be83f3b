import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../../../domain/ids';
import { documentsOf } from '../strapi/documents-of';
import { defineDocumentMiddleware, writeActions } from '../writes/define-document-middleware';
import { trackCalls } from '../writes/track-calls';
import { mayReadWritten, namesOfVersion } from './may-read-written';
import { readRequestState } from './refuse-drafts-to-the-public';

type Version = Record<string, unknown>;
/** What the document service answers with: a version, or several of one document. */
type Written = Version & { entries?: Version[] };

/** What of a version is asked for. */
interface Selection {
  status?: string;
  fields?: unknown;
  populate?: unknown;
}

/**
 * Answers a write over the content API with what its sender may read, and with the names of what was written where that is none. Strapi
 * answers with the whole version and whatever it shows: a token with `update` alone would read every draft by writing nothing into it,
 * and any writer what has been withdrawn.
 *
 * What a write consists of gets its answers whole.
 */
export const keepContentFromWriters = defineDocumentMiddleware<(typeof writeActions)[number], Selection>(
  { name: 'keepContentFromWriters', on: writeActions, types: 'covered' },
  (strapi) => {
    const calls = trackCalls();
    return async ({ uid, action, params }, next) => {
      if (calls.isInner()) return next();
      const written = (await calls.run(next)) as Written | null | undefined;
      if (!written || readRequestState(strapi) === undefined) return written;
      const isDraft = action !== 'publish' && params.status !== 'published';
      const mayRead = await mayReadWritten(strapi, uid, isDraft);
      // What is deleted can be read no more.
      if (mayRead && action === 'delete') return written;
      const answer = async (version: Version) =>
        (mayRead && (await readAgain(strapi, uid, version, { ...params, status: isDraft ? 'draft' : 'published' }))) ||
        pickNames(version);
      const { entries } = written;
      return Array.isArray(entries) ? { ...written, entries: await Promise.all(entries.map(answer)) } : answer(written);
    };
  },
);

/** Reads a version as a reader, who gets nothing that is withdrawn or withheld. */
async function readAgain(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  { documentId, locale }: Version,
  { status, fields, populate }: Selection,
): Promise<Version | null> {
  const params = { documentId, ...(typeof locale === 'string' && { locale }), status, fields, populate };
  return documentsOf(strapi, uid).findOne(params);
}

function pickNames(version: Version): Version {
  return Object.fromEntries(namesOfVersion.flatMap((name) => (name in version ? [[name, version[name]]] : [])));
}
