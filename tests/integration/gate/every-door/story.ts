import type { Core } from '@strapi/strapi';
import type { Data } from '../../../helpers/doors';
import { paragraph, saveDraft, writeArticle } from '../stories';

/** A story that may go out in every locale, and what it leans on, which nothing else leans on. */
export interface Story {
  strapi: Core.Strapi;
  documentId: string;
  author: string;
  illustration: string;
  source: string;
  background: string;
}

const locales = ['uk', 'en', 'ru'] as const;
const claims = {
  uk: 'Опалення ввімкнуть вчасно.',
  en: 'The heating will be on in time.',
  ru: 'Отопление включат вовремя.',
};
const notes = { uk: 'Виправлено назву.', en: 'The name was corrected.', ru: 'Исправлено название.' };

export async function writeStory(strapi: Core.Strapi, image: number): Promise<Story> {
  const write = async (uid: 'author' | 'illustration' | 'source' | 'background', data: Data): Promise<string> => {
    const documents = strapi.documents(`api::${uid}.${uid}` as 'api::author.author');
    const { documentId } = await documents.create({ locale: 'uk', data: data as never });
    for (const locale of ['en', 'ru']) await documents.update({ documentId, locale, data: data as never });
    return documentId;
  };
  const author = await write('author', { name: 'О. Марчук' });
  const source = await write('source', { name: 'Рада' });
  const background = await write('background', { title: 'Тло', body: [paragraph('Було так.')] });
  const illustration = await write('illustration', { image, caption: 'Вежа', altText: 'Вежа', creditLine: 'Марчук' });
  await strapi.documents('api::background.background').publish({ documentId: background, locale: '*' });

  const desk = { author, illustration, source, background };
  const versions = locales.map((locale) => {
    const { body, ...story } = writeArticle(desk, locale);
    const data = {
      ...story,
      sources: [source],
      backgrounds: [background],
      corrections: [{ publishedAt: '2026-01-05T10:00:00.000Z', kind: 'correction', note: notes[locale] }],
      body: [
        ...(body as Data[]),
        { __component: 'sections.statement', text: claims[locale], source },
        { __component: 'sections.embed', url: 'https://example.org/', provider: 'Example', creditLine: 'Example' },
      ],
    };
    return [locale, data] as const;
  });
  return { strapi, ...desk, documentId: await saveDraft(strapi, Object.fromEntries(versions)) };
}
