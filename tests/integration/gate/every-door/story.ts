import type { Core, UID } from '@strapi/strapi';
import type { Data } from '../../../helpers/doors';
import { paragraph, saveDraft, writeArticle } from '../stories';

/** What a story leans on. */
export type Prop = 'author' | 'illustration' | 'source' | 'background';

/** A story that may go out in every locale, and what it leans on. */
export interface Story extends Record<Prop, string> {
  strapi: Core.Strapi;
  documentId: string;
}

const locales = ['uk', 'en', 'ru'] as const;
const claims = {
  uk: 'Опалення ввімкнуть вчасно.',
  en: 'The heating will be on in time.',
  ru: 'Отопление включат вовремя.',
};
const notes = { uk: 'Виправлено назву.', en: 'The name was corrected.', ru: 'Исправлено название.' };

/** Makes one thing that a story can lean on, in every locale. */
export async function makeProp(strapi: Core.Strapi, prop: Prop, image: number): Promise<string> {
  const data: Record<Prop, Data> = {
    author: { name: 'О. Марчук' },
    source: { name: 'Рада' },
    background: { title: 'Тло', body: [paragraph('Було так.')] },
    illustration: { image, caption: 'Вежа', altText: 'Вежа', creditLine: 'Марчук' },
  };
  const documents = strapi.documents(`api::${prop}.${prop}` as UID.ContentType);
  const { documentId } = await documents.create({ locale: 'uk', data: data[prop] as never });
  for (const locale of ['en', 'ru']) await documents.update({ documentId, locale, data: data[prop] as never });
  if (prop === 'background') await documents.publish({ documentId, locale: '*' });
  return documentId;
}

export async function writeStory(strapi: Core.Strapi, samples: Record<Prop, string>): Promise<Story> {
  const versions = locales.map((locale) => {
    const { body, ...story } = writeArticle(samples, locale);
    const data = {
      ...story,
      sources: [samples.source],
      backgrounds: [samples.background],
      corrections: [{ publishedAt: '2026-01-05T10:00:00.000Z', kind: 'correction', note: notes[locale] }],
      body: [
        ...(body as Data[]),
        { __component: 'sections.statement', text: claims[locale], source: samples.source },
        { __component: 'sections.embed', url: 'https://example.org/', provider: 'Example', creditLine: 'Example' },
      ],
    };
    return [locale, data] as const;
  });
  return { strapi, ...samples, documentId: await saveDraft(strapi, Object.fromEntries(versions)) };
}
