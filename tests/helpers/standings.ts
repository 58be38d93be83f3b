import type { Core } from '@strapi/strapi';
import type { TranslationStanding } from '../../src/plugins/copydesk/domain/translation/translation-standing';
import { copydesk } from './copydesk';

export type Stage = 'draft' | 'published';

/** How each locale of a document stands, for editors or for readers. */
export async function readStandings(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  stage: Stage = 'draft',
): Promise<Record<string, TranslationStanding>> {
  return (await copydesk.describeStandings(strapi, uid, [documentId], stage)).get(documentId) ?? {};
}

/** The same in a word each, and how many fields are stale, e.g. `{ uk: 'source', en: 'stale 1' }`. */
export async function readStatuses(...asked: Parameters<typeof readStandings>): Promise<Record<string, string>> {
  const standings = Object.entries(await readStandings(...asked));
  return Object.fromEntries(
    standings.map(([locale, { status, stale }]) => [locale, stale > 0 ? `${status} ${stale}` : status]),
  );
}
