import type { Core } from '@strapi/strapi';
import { createSchemaReader, loadRows } from '../../src/plugins/copydesk/server/src/public-api';
import { article } from '../loading/load-articles';
import { toForm } from './to-form';

/** Makes everything ready, then answers the work that is timed. */
type Act = (documentId: string, round: number) => Promise<() => Promise<unknown>>;

/**
 * What editors do, through the document service as the panel, REST and GraphQL do it. The same calls with Copydesk and
 * without.
 */
export function createActs(strapi: Core.Strapi) {
  const documents = strapi.documents(article);
  const schemaOf = createSchemaReader(strapi);
  const target = 'en';

  const readDraft = async (documentId: string, locale: string): Promise<Record<string, unknown>> => {
    const drafts = await loadRows(strapi, article, documentId, 'draft', schemaOf);
    const draft = drafts.find((row) => row.locale === locale);
    if (!draft) throw new Error(`There is no draft of ${documentId} in ${locale}`);
    return draft;
  };
  const save = (documentId: string, locale: string, data: Record<string, unknown>) =>
    documents.update({ documentId, locale, data });
  /** The text with the number of the round at its end, instead of that of the round before. */
  const revise = (text: unknown, round: number) => `${String(text).replace(/ \[\d+\]$/, '')} [${round}]`;

  return {
    /** Publishes all locales, each of which has a new lede. */
    async publish(documentId, round) {
      const { sourceLocale } = await readDraft(documentId, target);
      const locales = ['uk', 'en', 'ru'].sort((a) => (a === sourceLocale ? -1 : 0));
      for (const locale of locales) {
        const { lede } = await readDraft(documentId, locale);
        await save(documentId, locale, { lede: revise(lede, round) });
      }
      return () => documents.publish({ documentId, locale: '*' });
    },

    /** Saves one field of a translation's draft. */
    async saveField(documentId, round) {
      const { lede } = await readDraft(documentId, target);
      return () => save(documentId, target, { lede: revise(lede, round) });
    },

    /** Saves a translation's draft as the panel does: with all its fields, one of them changed. */
    async saveForm(documentId, round) {
      const draft = await readDraft(documentId, target);
      const data = { ...toForm(draft, article, schemaOf), lede: revise(draft.lede, round) };
      return () => save(documentId, target, data);
    },
  } satisfies Record<string, Act>;
}
